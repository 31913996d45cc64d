// @ts-nocheck
// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"definitions":{"interface":{"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"enabled":{"type":"boolean","default":true},"internal":{"type":"boolean","default":false},"debug":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"service/{name}"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}},"schedule":{"type":"object","additionalProperties":false,"properties":{"every":{"type":"number","minimum":0,"maximum":31536000,"default":0},"cron":{"type":"string","maxLength":1024,"default":""},"timezone":{"type":"string","maxLength":1024,"default":""},"jitter":{"type":"number","minimum":0,"maximum":86400,"default":0},"run":{"enum":["command","emit","poll","status"],"default":"command"},"interface":{"type":"string","maxLength":1024,"default":""},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","maxLength":1000},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"additionalProperties":{"type":["string","number","boolean"]}}},"default":{}}}}},"properties":{"$schema":{"type":"string"},"gateway":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\s\\u0000]*$","default":""},"statetopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/state"},"stateonline":{"type":"string","minLength":1,"maxLength":1024,"default":"online"},"stateoffline":{"type":"string","minLength":1,"maxLength":1024,"default":"offline"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/status"},"statusinterval":{"type":"integer","minimum":0,"maximum":86400,"default":60},"reloadtopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/reload"},"heartbeattopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"heartbeat":{"type":"integer","minimum":1,"maximum":86400,"default":30},"trackingtopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"watch":{"type":"boolean","default":true},"delivery":{"enum":["auto","best-effort","memory","durable"],"default":"auto"},"datafolder":{"type":"string","maxLength":1024,"default":""},"queuesize":{"type":"integer","minimum":1,"maximum":1000000,"default":10000},"queuebytes":{"type":"integer","minimum":1024,"maximum":1073741824,"default":16777216},"queuefull":{"enum":["reject","drop-oldest","drop-newest"],"default":"drop-oldest"},"outboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":67108864},"outboxcount":{"type":"integer","minimum":1,"maximum":100000000,"default":1000000},"outboxage":{"type":"integer","minimum":0,"maximum":315360000,"default":0},"outboxfull":{"enum":["drop-oldest","drop-newest","reject"],"default":"drop-oldest"},"inbox":{"type":"boolean","default":false},"inboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":16777216},"deadletterbytes":{"type":"integer","minimum":65536,"maximum":1073741824,"default":4194304},"commandexpiry":{"type":"number","minimum":0,"maximum":31536000,"default":0},"commandqueue":{"type":"integer","minimum":1,"maximum":100000,"default":100},"looprate":{"type":"integer","minimum":0,"maximum":100000,"default":50},"starttimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"commandtimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"restartmin":{"type":"number","minimum":0.05,"maximum":3600,"default":1},"restartmax":{"type":"number","minimum":0.05,"maximum":86400,"default":60},"maxdefects":{"type":"integer","minimum":0,"maximum":1000,"default":4},"defectwindow":{"type":"number","minimum":1,"maximum":86400,"default":600}}},"interface":{"$ref":"#/definitions/interface"},"interfaces":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/interface"}},"map":{"type":"object","additionalProperties":false,"properties":{"mapping":{"enum":["auto","on","off"],"default":"auto"},"mapfilename":{"type":"string","maxLength":1024,"default":""},"root":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\u0000]*$","default":""},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":65535},"maxItems":1000,"default":[]}}},"log":{"type":"object","additionalProperties":false,"properties":{"consolelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"INFO"},"filelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"NONE"},"logfilename":{"type":"string","maxLength":1024,"default":""},"filenum":{"type":"integer","minimum":1,"maximum":1000,"default":3},"filesize":{"type":"integer","minimum":1,"maximum":10000000,"default":50000},"format":{"enum":["text","json"],"default":"text"}}},"mqtt":{"type":"object","additionalProperties":false,"properties":{"filename":{"type":"string","maxLength":1024,"default":""},"url":{"type":"string","maxLength":1024,"pattern":"^((mqtts?|wss?)://.+)?$","default":""},"host":{"type":"string","maxLength":253,"pattern":"^[^\\s/]*$","default":""},"port":{"type":"integer","minimum":1,"maximum":65535,"default":1883},"clientid":{"type":"string","maxLength":1024,"default":""},"usecredentials":{"enum":["auto","on","off"],"default":"auto"},"username":{"type":"string","maxLength":65535,"default":""},"password":{"type":"string","maxLength":65535,"default":""},"password_file":{"type":"string","maxLength":1024,"default":""},"tls":{"type":"boolean","default":false},"cafile":{"type":"string","maxLength":1024,"default":""},"certfile":{"type":"string","maxLength":1024,"default":""},"keyfile":{"type":"string","maxLength":1024,"default":""},"servername":{"type":"string","maxLength":253,"default":""},"tlsinsecure":{"type":"boolean","default":false},"protocol":{"enum":["auto","5","3.1.1"],"default":"auto"},"session":{"enum":["persistent","clean"],"default":"persistent"},"sessionexpiry":{"type":"integer","minimum":1,"maximum":4294967294,"default":86400},"qos":{"type":"integer","enum":[0,1,2],"default":1},"retain":{"type":"boolean","default":false},"retainedcommands":{"type":"boolean","default":false},"keepalive":{"type":"integer","minimum":0,"maximum":65535,"default":60},"connecttimeout":{"type":"number","minimum":0.1,"maximum":600,"default":10},"reconnectmin":{"type":"number","minimum":0.001,"maximum":3600,"default":0.5},"reconnectmax":{"type":"number","minimum":0.001,"maximum":86400,"default":60},"acktimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"maxinflight":{"type":"integer","minimum":1,"maximum":65535,"default":64},"backlograte":{"type":"integer","minimum":0,"maximum":1000000,"default":0},"maxpayload":{"type":"integer","minimum":1,"maximum":268435455,"default":1048576}}},"control":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/bridge"},"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$"},"maxItems":100,"default":["info","health","status","config","map","queue/stats"]},"rate":{"type":"integer","minimum":1,"maximum":1000,"default":5},"healthinterval":{"type":"integer","minimum":0,"maximum":86400,"default":600},"loglevel":{"enum":["NONE","ERROR","WARN","INFO","DEBUG"],"default":"NONE"}}},"discovery":{"type":"object","additionalProperties":false,"properties":{"homeassistant":{"type":"boolean","default":false},"prefix":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000/][^+#\\u0000]*$","default":"homeassistant"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"jitter":{"type":"integer","minimum":0,"maximum":300,"default":5},"homie":{"type":"boolean","default":false},"homiedomain":{"type":"string","maxLength":1024,"pattern":"^[^+#/\\u0000]+$","default":"homie"},"device":{"type":"string","maxLength":1024,"pattern":"^[a-z0-9-]{0,64}$","default":""},"devicename":{"type":"string","maxLength":1024,"default":""},"area":{"type":"string","maxLength":1024,"default":""}}},"twin":{"type":"object","additionalProperties":false,"properties":{"backend":{"enum":["none","topics","aws","azure"],"default":"none"},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/twin"},"thing":{"type":"string","maxLength":1024,"pattern":"^[a-zA-Z0-9:_-]{0,128}$","default":""},"shadow":{"type":"string","maxLength":1024,"pattern":"^[a-zA-Z0-9:_-]{0,64}$","default":""},"device":{"type":"string","maxLength":1024,"pattern":"^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$","default":""},"sharedaccesskey":{"type":"string","maxLength":1024,"default":""},"sharedaccesskey_file":{"type":"string","maxLength":1024,"default":""},"tokenlifetime":{"type":"integer","minimum":60,"maximum":31536000,"default":3600},"reportinterval":{"type":"integer","minimum":0,"maximum":3600,"default":1}}},"schedules":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/schedule"}}}};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"enabled":{"type":"boolean","default":true},"internal":{"type":"boolean","default":false},"debug":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"service/{name}"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"every":{"type":"number","minimum":0,"maximum":31536000,"default":0},"cron":{"type":"string","maxLength":1024,"default":""},"timezone":{"type":"string","maxLength":1024,"default":""},"jitter":{"type":"number","minimum":0,"maximum":86400,"default":0},"run":{"enum":["command","emit","poll","status"],"default":"command"},"interface":{"type":"string","maxLength":1024,"default":""},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","maxLength":1000},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"additionalProperties":{"type":["string","number","boolean"]}}},"default":{}}}};
const func0 = Object.prototype.hasOwnProperty;
const func50 = imported0.default;
const pattern0 = new RegExp("^[^/+#\\s\\u0000]*$", "u");
const pattern1 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern9 = new RegExp("^[^/+#\\u0000]*$", "u");
const pattern10 = new RegExp("^((mqtts?|wss?)://.+)?$", "u");
const pattern11 = new RegExp("^[^\\s/]*$", "u");
const pattern13 = new RegExp("^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$", "u");
const pattern14 = new RegExp("^[^+#\\u0000/][^+#\\u0000]*$", "u");
const pattern16 = new RegExp("^[^+#/\\u0000]+$", "u");
const pattern17 = new RegExp("^[a-z0-9-]{0,64}$", "u");
const pattern19 = new RegExp("^[a-zA-Z0-9:_-]{0,128}$", "u");
const pattern20 = new RegExp("^[a-zA-Z0-9:_-]{0,64}$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
let data1 = data.gateway;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!(func0.call(schema11.properties.gateway.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func50(data2) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/name",schemaPath:"#/properties/gateway/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate10.errors = [{instancePath:instancePath+"/gateway/name",schemaPath:"#/properties/gateway/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^/+#\\s\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/name",schemaPath:"#/properties/gateway/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.statetopic !== undefined && func0.call(data1, "statetopic")){
let data3 = data1.statetopic;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func50(data3) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/statetopic",schemaPath:"#/properties/gateway/properties/statetopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate10.errors = [{instancePath:instancePath+"/gateway/statetopic",schemaPath:"#/properties/gateway/properties/statetopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/statetopic",schemaPath:"#/properties/gateway/properties/statetopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stateonline !== undefined && func0.call(data1, "stateonline")){
let data4 = data1.stateonline;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func50(data4) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/stateonline",schemaPath:"#/properties/gateway/properties/stateonline/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func50(data4) < 1){
validate10.errors = [{instancePath:instancePath+"/gateway/stateonline",schemaPath:"#/properties/gateway/properties/stateonline/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/stateonline",schemaPath:"#/properties/gateway/properties/stateonline/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stateoffline !== undefined && func0.call(data1, "stateoffline")){
let data5 = data1.stateoffline;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func50(data5) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/stateoffline",schemaPath:"#/properties/gateway/properties/stateoffline/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func50(data5) < 1){
validate10.errors = [{instancePath:instancePath+"/gateway/stateoffline",schemaPath:"#/properties/gateway/properties/stateoffline/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/stateoffline",schemaPath:"#/properties/gateway/properties/stateoffline/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.statustopic !== undefined && func0.call(data1, "statustopic")){
let data6 = data1.statustopic;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func50(data6) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/statustopic",schemaPath:"#/properties/gateway/properties/statustopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data6)){
validate10.errors = [{instancePath:instancePath+"/gateway/statustopic",schemaPath:"#/properties/gateway/properties/statustopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/statustopic",schemaPath:"#/properties/gateway/properties/statustopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.statusinterval !== undefined && func0.call(data1, "statusinterval")){
let data7 = data1.statusinterval;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.reloadtopic !== undefined && func0.call(data1, "reloadtopic")){
let data8 = data1.reloadtopic;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func50(data8) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/reloadtopic",schemaPath:"#/properties/gateway/properties/reloadtopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data8)){
validate10.errors = [{instancePath:instancePath+"/gateway/reloadtopic",schemaPath:"#/properties/gateway/properties/reloadtopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/reloadtopic",schemaPath:"#/properties/gateway/properties/reloadtopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.heartbeattopic !== undefined && func0.call(data1, "heartbeattopic")){
let data9 = data1.heartbeattopic;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func50(data9) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeattopic",schemaPath:"#/properties/gateway/properties/heartbeattopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data9)){
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeattopic",schemaPath:"#/properties/gateway/properties/heartbeattopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeattopic",schemaPath:"#/properties/gateway/properties/heartbeattopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.heartbeat !== undefined && func0.call(data1, "heartbeat")){
let data10 = data1.heartbeat;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeat",schemaPath:"#/properties/gateway/properties/heartbeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeat",schemaPath:"#/properties/gateway/properties/heartbeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/gateway/heartbeat",schemaPath:"#/properties/gateway/properties/heartbeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.trackingtopic !== undefined && func0.call(data1, "trackingtopic")){
let data11 = data1.trackingtopic;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func50(data11) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/trackingtopic",schemaPath:"#/properties/gateway/properties/trackingtopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data11)){
validate10.errors = [{instancePath:instancePath+"/gateway/trackingtopic",schemaPath:"#/properties/gateway/properties/trackingtopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/trackingtopic",schemaPath:"#/properties/gateway/properties/trackingtopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.watch !== undefined && func0.call(data1, "watch")){
const _errs27 = errors;
if(typeof data1.watch !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/gateway/watch",schemaPath:"#/properties/gateway/properties/watch/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.delivery !== undefined && func0.call(data1, "delivery")){
let data13 = data1.delivery;
const _errs29 = errors;
if(!((((data13 === "auto") || (data13 === "best-effort")) || (data13 === "memory")) || (data13 === "durable"))){
validate10.errors = [{instancePath:instancePath+"/gateway/delivery",schemaPath:"#/properties/gateway/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.delivery.enum}}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.datafolder !== undefined && func0.call(data1, "datafolder")){
let data14 = data1.datafolder;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data14 === "string"){
if(func50(data14) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/datafolder",schemaPath:"#/properties/gateway/properties/datafolder/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/datafolder",schemaPath:"#/properties/gateway/properties/datafolder/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuesize !== undefined && func0.call(data1, "queuesize")){
let data15 = data1.queuesize;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuebytes !== undefined && func0.call(data1, "queuebytes")){
let data16 = data1.queuebytes;
const _errs34 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1073741824 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}}];
return false;
}
else {
if(data16 < 1024 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}}];
return false;
}
}
}
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuefull !== undefined && func0.call(data1, "queuefull")){
let data17 = data1.queuefull;
const _errs36 = errors;
if(!(((data17 === "reject") || (data17 === "drop-oldest")) || (data17 === "drop-newest"))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuefull",schemaPath:"#/properties/gateway/properties/queuefull/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.queuefull.enum}}];
return false;
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxbytes !== undefined && func0.call(data1, "outboxbytes")){
let data18 = data1.outboxbytes;
const _errs37 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs37){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1099511627776 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data18 < 65536 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxcount !== undefined && func0.call(data1, "outboxcount")){
let data19 = data1.outboxcount;
const _errs39 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100000000 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxage !== undefined && func0.call(data1, "outboxage")){
let data20 = data1.outboxage;
const _errs41 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 315360000 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000}}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxfull !== undefined && func0.call(data1, "outboxfull")){
let data21 = data1.outboxfull;
const _errs43 = errors;
if(!(((data21 === "drop-oldest") || (data21 === "drop-newest")) || (data21 === "reject"))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxfull",schemaPath:"#/properties/gateway/properties/outboxfull/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.outboxfull.enum}}];
return false;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.inbox !== undefined && func0.call(data1, "inbox")){
const _errs44 = errors;
if(typeof data1.inbox !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/gateway/inbox",schemaPath:"#/properties/gateway/properties/inbox/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.inboxbytes !== undefined && func0.call(data1, "inboxbytes")){
let data23 = data1.inboxbytes;
const _errs46 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs46){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1099511627776 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data23 < 65536 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deadletterbytes !== undefined && func0.call(data1, "deadletterbytes")){
let data24 = data1.deadletterbytes;
const _errs48 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1073741824 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}}];
return false;
}
else {
if(data24 < 65536 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandexpiry !== undefined && func0.call(data1, "commandexpiry")){
let data25 = data1.commandexpiry;
const _errs50 = errors;
if(errors === _errs50){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 31536000 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandexpiry",schemaPath:"#/properties/gateway/properties/commandexpiry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandexpiry",schemaPath:"#/properties/gateway/properties/commandexpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/commandexpiry",schemaPath:"#/properties/gateway/properties/commandexpiry/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs50 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandqueue !== undefined && func0.call(data1, "commandqueue")){
let data26 = data1.commandqueue;
const _errs52 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs52){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100000 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs52 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.looprate !== undefined && func0.call(data1, "looprate")){
let data27 = data1.looprate;
const _errs54 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs54){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100000 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs54 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.starttimeout !== undefined && func0.call(data1, "starttimeout")){
let data28 = data1.starttimeout;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 3600 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/gateway/starttimeout",schemaPath:"#/properties/gateway/properties/starttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data28 < 0.1 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/gateway/starttimeout",schemaPath:"#/properties/gateway/properties/starttimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/starttimeout",schemaPath:"#/properties/gateway/properties/starttimeout/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs56 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandtimeout !== undefined && func0.call(data1, "commandtimeout")){
let data29 = data1.commandtimeout;
const _errs58 = errors;
if(errors === _errs58){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 3600 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandtimeout",schemaPath:"#/properties/gateway/properties/commandtimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data29 < 0.1 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandtimeout",schemaPath:"#/properties/gateway/properties/commandtimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/commandtimeout",schemaPath:"#/properties/gateway/properties/commandtimeout/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs58 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmin !== undefined && func0.call(data1, "restartmin")){
let data30 = data1.restartmin;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 3600 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmin",schemaPath:"#/properties/gateway/properties/restartmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data30 < 0.05 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmin",schemaPath:"#/properties/gateway/properties/restartmin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/restartmin",schemaPath:"#/properties/gateway/properties/restartmin/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs60 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmax !== undefined && func0.call(data1, "restartmax")){
let data31 = data1.restartmax;
const _errs62 = errors;
if(errors === _errs62){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 86400 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmax",schemaPath:"#/properties/gateway/properties/restartmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data31 < 0.05 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmax",schemaPath:"#/properties/gateway/properties/restartmax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/restartmax",schemaPath:"#/properties/gateway/properties/restartmax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs62 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxdefects !== undefined && func0.call(data1, "maxdefects")){
let data32 = data1.maxdefects;
const _errs64 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data32 < 0 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs64 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.defectwindow !== undefined && func0.call(data1, "defectwindow")){
let data33 = data1.defectwindow;
const _errs66 = errors;
if(errors === _errs66){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 86400 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/gateway/defectwindow",schemaPath:"#/properties/gateway/properties/defectwindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/gateway/defectwindow",schemaPath:"#/properties/gateway/properties/defectwindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/defectwindow",schemaPath:"#/properties/gateway/properties/defectwindow/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs66 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interface !== undefined && func0.call(data, "interface")){
let data34 = data.interface;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.interface !== undefined && func0.call(data34, "interface")){
let data35 = data34.interface;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data35 === "string"){
if(func50(data35) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs72 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.module !== undefined && func0.call(data34, "module")){
let data36 = data34.module;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data36 === "string"){
if(func50(data36) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs74 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.start !== undefined && func0.call(data34, "start")){
let data37 = data34.start;
const _errs76 = errors;
if(!(((data37 === "fail") || (data37 === "retry")) || (data37 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interface/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid3 = _errs76 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.enabled !== undefined && func0.call(data34, "enabled")){
const _errs77 = errors;
if(typeof data34.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interface/enabled",schemaPath:"#/definitions/interface/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs77 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.internal !== undefined && func0.call(data34, "internal")){
const _errs79 = errors;
if(typeof data34.internal !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interface/internal",schemaPath:"#/definitions/interface/properties/internal/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs79 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.debug !== undefined && func0.call(data34, "debug")){
const _errs81 = errors;
if(typeof data34.debug !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interface/debug",schemaPath:"#/definitions/interface/properties/debug/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs81 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.topic !== undefined && func0.call(data34, "topic")){
let data41 = data34.topic;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data41 === "string"){
if(func50(data41) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/topic",schemaPath:"#/definitions/interface/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data41)){
validate10.errors = [{instancePath:instancePath+"/interface/topic",schemaPath:"#/definitions/interface/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/topic",schemaPath:"#/definitions/interface/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs83 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.isolation !== undefined && func0.call(data34, "isolation")){
let data42 = data34.isolation;
const _errs85 = errors;
if(!((((data42 === "auto") || (data42 === "inline")) || (data42 === "worker")) || (data42 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interface/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid3 = _errs85 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.memorylimit !== undefined && func0.call(data34, "memorylimit")){
let data43 = data34.memorylimit;
const _errs86 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs86){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65536 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data43 < 16 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid3 = _errs86 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.record !== undefined && func0.call(data34, "record")){
let data44 = data34.record;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data44 === "string"){
if(func50(data44) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs88 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data34.recordsize !== undefined && func0.call(data34, "recordsize")){
let data45 = data34.recordsize;
const _errs90 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs90){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 64 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data45 < 1 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs90 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface",schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interfaces !== undefined && func0.call(data, "interfaces")){
let data46 = data.interfaces;
const _errs92 = errors;
if(errors === _errs92){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 100){
validate10.errors = [{instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key2 of Object.keys(data46)){
const _errs94 = errors;
if(typeof key2 === "string"){
if(!pattern7.test(key2)){
const err0 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid4 = _errs94 === errors;
if(!valid4){
const err1 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key3 of Object.keys(data46)){
let data47 = data46[key3];
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.interface !== undefined && func0.call(data47, "interface")){
let data48 = data47.interface;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data48 === "string"){
if(func50(data48) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs100 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.module !== undefined && func0.call(data47, "module")){
let data49 = data47.module;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data49 === "string"){
if(func50(data49) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs102 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.start !== undefined && func0.call(data47, "start")){
let data50 = data47.start;
const _errs104 = errors;
if(!(((data50 === "fail") || (data50 === "retry")) || (data50 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid7 = _errs104 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.enabled !== undefined && func0.call(data47, "enabled")){
const _errs105 = errors;
if(typeof data47.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/definitions/interface/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid7 = _errs105 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.internal !== undefined && func0.call(data47, "internal")){
const _errs107 = errors;
if(typeof data47.internal !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/internal",schemaPath:"#/definitions/interface/properties/internal/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid7 = _errs107 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.debug !== undefined && func0.call(data47, "debug")){
const _errs109 = errors;
if(typeof data47.debug !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/debug",schemaPath:"#/definitions/interface/properties/debug/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid7 = _errs109 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.topic !== undefined && func0.call(data47, "topic")){
let data54 = data47.topic;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data54 === "string"){
if(func50(data54) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/definitions/interface/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data54)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/definitions/interface/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/definitions/interface/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs111 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.isolation !== undefined && func0.call(data47, "isolation")){
let data55 = data47.isolation;
const _errs113 = errors;
if(!((((data55 === "auto") || (data55 === "inline")) || (data55 === "worker")) || (data55 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid7 = _errs113 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.memorylimit !== undefined && func0.call(data47, "memorylimit")){
let data56 = data47.memorylimit;
const _errs114 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs114){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 65536 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data56 < 16 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid7 = _errs114 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.record !== undefined && func0.call(data47, "record")){
let data57 = data47.record;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data57 === "string"){
if(func50(data57) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs116 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data47.recordsize !== undefined && func0.call(data47, "recordsize")){
let data58 = data47.recordsize;
const _errs118 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs118){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 64 || isNaN(data58)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data58 < 1 || isNaN(data58)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs118 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs96 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map !== undefined && func0.call(data, "map")){
let data59 = data.map;
const _errs120 = errors;
if(errors === _errs120){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
const _errs122 = errors;
for(const key4 of Object.keys(data59)){
if(!((((key4 === "mapping") || (key4 === "mapfilename")) || (key4 === "root")) || (key4 === "topics"))){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data59.mapping !== undefined && func0.call(data59, "mapping")){
let data60 = data59.mapping;
const _errs123 = errors;
if(!(((data60 === "auto") || (data60 === "on")) || (data60 === "off"))){
validate10.errors = [{instancePath:instancePath+"/map/mapping",schemaPath:"#/properties/map/properties/mapping/enum",keyword:"enum",params:{allowedValues: schema11.properties.map.properties.mapping.enum}}];
return false;
}
var valid8 = _errs123 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data59.mapfilename !== undefined && func0.call(data59, "mapfilename")){
let data61 = data59.mapfilename;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data61 === "string"){
if(func50(data61) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs124 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data59.root !== undefined && func0.call(data59, "root")){
let data62 = data59.root;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data62 === "string"){
if(func50(data62) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern9.test(data62)){
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/pattern",keyword:"pattern",params:{pattern: "^[^/+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs126 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data59.topics !== undefined && func0.call(data59, "topics")){
let data63 = data59.topics;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data63)){
if(data63.length > 1000){
validate10.errors = [{instancePath:instancePath+"/map/topics",schemaPath:"#/properties/map/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len0 = data63.length;
for(let i0=0; i0<len0; i0++){
let data64 = data63[i0];
const _errs130 = errors;
if(errors === _errs130){
if(typeof data64 === "string"){
if(func50(data64) > 65535){
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data64) < 1){
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs130 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/topics",schemaPath:"#/properties/map/properties/topics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs128 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined && func0.call(data, "log")){
let data65 = data.log;
const _errs132 = errors;
if(errors === _errs132){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
const _errs134 = errors;
for(const key5 of Object.keys(data65)){
if(!((((((key5 === "consolelevel") || (key5 === "filelevel")) || (key5 === "logfilename")) || (key5 === "filenum")) || (key5 === "filesize")) || (key5 === "format"))){
validate10.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs134 === errors){
if(data65.consolelevel !== undefined && func0.call(data65, "consolelevel")){
let data66 = data65.consolelevel;
const _errs135 = errors;
if(!((((((data66 === "CRITICAL") || (data66 === "ERROR")) || (data66 === "WARN")) || (data66 === "INFO")) || (data66 === "DEBUG")) || (data66 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/consolelevel",schemaPath:"#/properties/log/properties/consolelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.consolelevel.enum}}];
return false;
}
var valid10 = _errs135 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data65.filelevel !== undefined && func0.call(data65, "filelevel")){
let data67 = data65.filelevel;
const _errs136 = errors;
if(!((((((data67 === "CRITICAL") || (data67 === "ERROR")) || (data67 === "WARN")) || (data67 === "INFO")) || (data67 === "DEBUG")) || (data67 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/filelevel",schemaPath:"#/properties/log/properties/filelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.filelevel.enum}}];
return false;
}
var valid10 = _errs136 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data65.logfilename !== undefined && func0.call(data65, "logfilename")){
let data68 = data65.logfilename;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data68 === "string"){
if(func50(data68) > 1024){
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs137 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data65.filenum !== undefined && func0.call(data65, "filenum")){
let data69 = data65.filenum;
const _errs139 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs139){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data69 < 1 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs139 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data65.filesize !== undefined && func0.call(data65, "filesize")){
let data70 = data65.filesize;
const _errs141 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs141){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000000 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data70 < 1 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs141 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data65.format !== undefined && func0.call(data65, "format")){
let data71 = data65.format;
const _errs143 = errors;
if(!((data71 === "text") || (data71 === "json"))){
validate10.errors = [{instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}}];
return false;
}
var valid10 = _errs143 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs132 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mqtt !== undefined && func0.call(data, "mqtt")){
let data72 = data.mqtt;
const _errs144 = errors;
if(errors === _errs144){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
const _errs146 = errors;
for(const key6 of Object.keys(data72)){
if(!(func0.call(schema11.properties.mqtt.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs146 === errors){
if(data72.filename !== undefined && func0.call(data72, "filename")){
let data73 = data72.filename;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data73 === "string"){
if(func50(data73) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs147 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.url !== undefined && func0.call(data72, "url")){
let data74 = data72.url;
const _errs149 = errors;
if(errors === _errs149){
if(typeof data74 === "string"){
if(func50(data74) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern10.test(data74)){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/pattern",keyword:"pattern",params:{pattern: "^((mqtts?|wss?)://.+)?$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs149 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.host !== undefined && func0.call(data72, "host")){
let data75 = data72.host;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data75 === "string"){
if(func50(data75) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern11.test(data75)){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs151 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.port !== undefined && func0.call(data72, "port")){
let data76 = data72.port;
const _errs153 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs153){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 65535 || isNaN(data76)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data76 < 1 || isNaN(data76)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs153 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.clientid !== undefined && func0.call(data72, "clientid")){
let data77 = data72.clientid;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data77 === "string"){
if(func50(data77) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs155 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.usecredentials !== undefined && func0.call(data72, "usecredentials")){
let data78 = data72.usecredentials;
const _errs157 = errors;
if(!(((data78 === "auto") || (data78 === "on")) || (data78 === "off"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/usecredentials",schemaPath:"#/properties/mqtt/properties/usecredentials/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.usecredentials.enum}}];
return false;
}
var valid11 = _errs157 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.username !== undefined && func0.call(data72, "username")){
let data79 = data72.username;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data79 === "string"){
if(func50(data79) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs158 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.password !== undefined && func0.call(data72, "password")){
let data80 = data72.password;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data80 === "string"){
if(func50(data80) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs160 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.password_file !== undefined && func0.call(data72, "password_file")){
let data81 = data72.password_file;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data81 === "string"){
if(func50(data81) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs162 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.tls !== undefined && func0.call(data72, "tls")){
const _errs164 = errors;
if(typeof data72.tls !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tls",schemaPath:"#/properties/mqtt/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs164 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.cafile !== undefined && func0.call(data72, "cafile")){
let data83 = data72.cafile;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data83 === "string"){
if(func50(data83) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs166 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.certfile !== undefined && func0.call(data72, "certfile")){
let data84 = data72.certfile;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data84 === "string"){
if(func50(data84) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs168 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.keyfile !== undefined && func0.call(data72, "keyfile")){
let data85 = data72.keyfile;
const _errs170 = errors;
if(errors === _errs170){
if(typeof data85 === "string"){
if(func50(data85) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs170 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.servername !== undefined && func0.call(data72, "servername")){
let data86 = data72.servername;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data86 === "string"){
if(func50(data86) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs172 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.tlsinsecure !== undefined && func0.call(data72, "tlsinsecure")){
const _errs174 = errors;
if(typeof data72.tlsinsecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tlsinsecure",schemaPath:"#/properties/mqtt/properties/tlsinsecure/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs174 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.protocol !== undefined && func0.call(data72, "protocol")){
let data88 = data72.protocol;
const _errs176 = errors;
if(!(((data88 === "auto") || (data88 === "5")) || (data88 === "3.1.1"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/protocol",schemaPath:"#/properties/mqtt/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.protocol.enum}}];
return false;
}
var valid11 = _errs176 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.session !== undefined && func0.call(data72, "session")){
let data89 = data72.session;
const _errs177 = errors;
if(!((data89 === "persistent") || (data89 === "clean"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/session",schemaPath:"#/properties/mqtt/properties/session/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.session.enum}}];
return false;
}
var valid11 = _errs177 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.sessionexpiry !== undefined && func0.call(data72, "sessionexpiry")){
let data90 = data72.sessionexpiry;
const _errs178 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs178){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 4294967294 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294}}];
return false;
}
else {
if(data90 < 1 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs178 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.qos !== undefined && func0.call(data72, "qos")){
let data91 = data72.qos;
const _errs180 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data91 === 0) || (data91 === 1)) || (data91 === 2))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.qos.enum}}];
return false;
}
var valid11 = _errs180 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.retain !== undefined && func0.call(data72, "retain")){
const _errs182 = errors;
if(typeof data72.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retain",schemaPath:"#/properties/mqtt/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs182 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.retainedcommands !== undefined && func0.call(data72, "retainedcommands")){
const _errs184 = errors;
if(typeof data72.retainedcommands !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retainedcommands",schemaPath:"#/properties/mqtt/properties/retainedcommands/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs184 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.keepalive !== undefined && func0.call(data72, "keepalive")){
let data94 = data72.keepalive;
const _errs186 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs186){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 65535 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data94 < 0 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs186 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.connecttimeout !== undefined && func0.call(data72, "connecttimeout")){
let data95 = data72.connecttimeout;
const _errs188 = errors;
if(errors === _errs188){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 600 || isNaN(data95)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data95 < 0.1 || isNaN(data95)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid11 = _errs188 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.reconnectmin !== undefined && func0.call(data72, "reconnectmin")){
let data96 = data72.reconnectmin;
const _errs190 = errors;
if(errors === _errs190){
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 3600 || isNaN(data96)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data96 < 0.001 || isNaN(data96)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid11 = _errs190 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.reconnectmax !== undefined && func0.call(data72, "reconnectmax")){
let data97 = data72.reconnectmax;
const _errs192 = errors;
if(errors === _errs192){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 86400 || isNaN(data97)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data97 < 0.001 || isNaN(data97)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid11 = _errs192 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.acktimeout !== undefined && func0.call(data72, "acktimeout")){
let data98 = data72.acktimeout;
const _errs194 = errors;
if(errors === _errs194){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 3600 || isNaN(data98)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data98 < 0.1 || isNaN(data98)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid11 = _errs194 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.maxinflight !== undefined && func0.call(data72, "maxinflight")){
let data99 = data72.maxinflight;
const _errs196 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs196){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 65535 || isNaN(data99)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data99 < 1 || isNaN(data99)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs196 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.backlograte !== undefined && func0.call(data72, "backlograte")){
let data100 = data72.backlograte;
const _errs198 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs198){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 1000000 || isNaN(data100)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data100 < 0 || isNaN(data100)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs198 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data72.maxpayload !== undefined && func0.call(data72, "maxpayload")){
let data101 = data72.maxpayload;
const _errs200 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs200){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 268435455 || isNaN(data101)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435455}}];
return false;
}
else {
if(data101 < 1 || isNaN(data101)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs200 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.control !== undefined && func0.call(data, "control")){
let data102 = data.control;
const _errs202 = errors;
if(errors === _errs202){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
const _errs204 = errors;
for(const key7 of Object.keys(data102)){
if(!((((((key7 === "enabled") || (key7 === "topic")) || (key7 === "allow")) || (key7 === "rate")) || (key7 === "healthinterval")) || (key7 === "loglevel"))){
validate10.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs204 === errors){
if(data102.enabled !== undefined && func0.call(data102, "enabled")){
const _errs205 = errors;
if(typeof data102.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/control/enabled",schemaPath:"#/properties/control/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs205 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data102.topic !== undefined && func0.call(data102, "topic")){
let data104 = data102.topic;
const _errs207 = errors;
if(errors === _errs207){
if(typeof data104 === "string"){
if(func50(data104) > 1024){
validate10.errors = [{instancePath:instancePath+"/control/topic",schemaPath:"#/properties/control/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data104)){
validate10.errors = [{instancePath:instancePath+"/control/topic",schemaPath:"#/properties/control/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/control/topic",schemaPath:"#/properties/control/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs207 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data102.allow !== undefined && func0.call(data102, "allow")){
let data105 = data102.allow;
const _errs209 = errors;
if(errors === _errs209){
if(Array.isArray(data105)){
if(data105.length > 100){
validate10.errors = [{instancePath:instancePath+"/control/allow",schemaPath:"#/properties/control/properties/allow/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid13 = true;
const len1 = data105.length;
for(let i1=0; i1<len1; i1++){
let data106 = data105[i1];
const _errs211 = errors;
if(errors === _errs211){
if(typeof data106 === "string"){
if(func50(data106) > 100){
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func50(data106) < 1){
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern13.test(data106)){
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs211 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/control/allow",schemaPath:"#/properties/control/properties/allow/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs209 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data102.rate !== undefined && func0.call(data102, "rate")){
let data107 = data102.rate;
const _errs213 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs213){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 1000 || isNaN(data107)){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data107 < 1 || isNaN(data107)){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs213 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data102.healthinterval !== undefined && func0.call(data102, "healthinterval")){
let data108 = data102.healthinterval;
const _errs215 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs215){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 86400 || isNaN(data108)){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data108 < 0 || isNaN(data108)){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs215 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data102.loglevel !== undefined && func0.call(data102, "loglevel")){
let data109 = data102.loglevel;
const _errs217 = errors;
if(!(((((data109 === "NONE") || (data109 === "ERROR")) || (data109 === "WARN")) || (data109 === "INFO")) || (data109 === "DEBUG"))){
validate10.errors = [{instancePath:instancePath+"/control/loglevel",schemaPath:"#/properties/control/properties/loglevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.control.properties.loglevel.enum}}];
return false;
}
var valid12 = _errs217 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs202 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data110 = data.discovery;
const _errs218 = errors;
if(errors === _errs218){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
const _errs220 = errors;
for(const key8 of Object.keys(data110)){
if(!(func0.call(schema11.properties.discovery.properties, key8))){
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs220 === errors){
if(data110.homeassistant !== undefined && func0.call(data110, "homeassistant")){
const _errs221 = errors;
if(typeof data110.homeassistant !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/discovery/homeassistant",schemaPath:"#/properties/discovery/properties/homeassistant/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs221 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.prefix !== undefined && func0.call(data110, "prefix")){
let data112 = data110.prefix;
const _errs223 = errors;
if(errors === _errs223){
if(typeof data112 === "string"){
if(func50(data112) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/prefix",schemaPath:"#/properties/discovery/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern14.test(data112)){
validate10.errors = [{instancePath:instancePath+"/discovery/prefix",schemaPath:"#/properties/discovery/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000/][^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/prefix",schemaPath:"#/properties/discovery/properties/prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs223 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.statustopic !== undefined && func0.call(data110, "statustopic")){
let data113 = data110.statustopic;
const _errs225 = errors;
if(errors === _errs225){
if(typeof data113 === "string"){
if(func50(data113) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/statustopic",schemaPath:"#/properties/discovery/properties/statustopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data113)){
validate10.errors = [{instancePath:instancePath+"/discovery/statustopic",schemaPath:"#/properties/discovery/properties/statustopic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/statustopic",schemaPath:"#/properties/discovery/properties/statustopic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs225 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.jitter !== undefined && func0.call(data110, "jitter")){
let data114 = data110.jitter;
const _errs227 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs227){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 300 || isNaN(data114)){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}}];
return false;
}
else {
if(data114 < 0 || isNaN(data114)){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs227 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.homie !== undefined && func0.call(data110, "homie")){
const _errs229 = errors;
if(typeof data110.homie !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/discovery/homie",schemaPath:"#/properties/discovery/properties/homie/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs229 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.homiedomain !== undefined && func0.call(data110, "homiedomain")){
let data116 = data110.homiedomain;
const _errs231 = errors;
if(errors === _errs231){
if(typeof data116 === "string"){
if(func50(data116) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/homiedomain",schemaPath:"#/properties/discovery/properties/homiedomain/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern16.test(data116)){
validate10.errors = [{instancePath:instancePath+"/discovery/homiedomain",schemaPath:"#/properties/discovery/properties/homiedomain/pattern",keyword:"pattern",params:{pattern: "^[^+#/\\u0000]+$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/homiedomain",schemaPath:"#/properties/discovery/properties/homiedomain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs231 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.device !== undefined && func0.call(data110, "device")){
let data117 = data110.device;
const _errs233 = errors;
if(errors === _errs233){
if(typeof data117 === "string"){
if(func50(data117) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/device",schemaPath:"#/properties/discovery/properties/device/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern17.test(data117)){
validate10.errors = [{instancePath:instancePath+"/discovery/device",schemaPath:"#/properties/discovery/properties/device/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{0,64}$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/device",schemaPath:"#/properties/discovery/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs233 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.devicename !== undefined && func0.call(data110, "devicename")){
let data118 = data110.devicename;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data118 === "string"){
if(func50(data118) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/devicename",schemaPath:"#/properties/discovery/properties/devicename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/devicename",schemaPath:"#/properties/discovery/properties/devicename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs235 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data110.area !== undefined && func0.call(data110, "area")){
let data119 = data110.area;
const _errs237 = errors;
if(errors === _errs237){
if(typeof data119 === "string"){
if(func50(data119) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/area",schemaPath:"#/properties/discovery/properties/area/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/area",schemaPath:"#/properties/discovery/properties/area/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs237 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.twin !== undefined && func0.call(data, "twin")){
let data120 = data.twin;
const _errs239 = errors;
if(errors === _errs239){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
const _errs241 = errors;
for(const key9 of Object.keys(data120)){
if(!(func0.call(schema11.properties.twin.properties, key9))){
validate10.errors = [{instancePath:instancePath+"/twin",schemaPath:"#/properties/twin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs241 === errors){
if(data120.backend !== undefined && func0.call(data120, "backend")){
let data121 = data120.backend;
const _errs242 = errors;
if(!((((data121 === "none") || (data121 === "topics")) || (data121 === "aws")) || (data121 === "azure"))){
validate10.errors = [{instancePath:instancePath+"/twin/backend",schemaPath:"#/properties/twin/properties/backend/enum",keyword:"enum",params:{allowedValues: schema11.properties.twin.properties.backend.enum}}];
return false;
}
var valid15 = _errs242 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.topic !== undefined && func0.call(data120, "topic")){
let data122 = data120.topic;
const _errs243 = errors;
if(errors === _errs243){
if(typeof data122 === "string"){
if(func50(data122) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/topic",schemaPath:"#/properties/twin/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data122)){
validate10.errors = [{instancePath:instancePath+"/twin/topic",schemaPath:"#/properties/twin/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/topic",schemaPath:"#/properties/twin/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs243 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.thing !== undefined && func0.call(data120, "thing")){
let data123 = data120.thing;
const _errs245 = errors;
if(errors === _errs245){
if(typeof data123 === "string"){
if(func50(data123) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/thing",schemaPath:"#/properties/twin/properties/thing/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern19.test(data123)){
validate10.errors = [{instancePath:instancePath+"/twin/thing",schemaPath:"#/properties/twin/properties/thing/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]{0,128}$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/thing",schemaPath:"#/properties/twin/properties/thing/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs245 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.shadow !== undefined && func0.call(data120, "shadow")){
let data124 = data120.shadow;
const _errs247 = errors;
if(errors === _errs247){
if(typeof data124 === "string"){
if(func50(data124) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/shadow",schemaPath:"#/properties/twin/properties/shadow/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern20.test(data124)){
validate10.errors = [{instancePath:instancePath+"/twin/shadow",schemaPath:"#/properties/twin/properties/shadow/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]{0,64}$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/shadow",schemaPath:"#/properties/twin/properties/shadow/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs247 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.device !== undefined && func0.call(data120, "device")){
let data125 = data120.device;
const _errs249 = errors;
if(errors === _errs249){
if(typeof data125 === "string"){
if(func50(data125) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/device",schemaPath:"#/properties/twin/properties/device/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern21.test(data125)){
validate10.errors = [{instancePath:instancePath+"/twin/device",schemaPath:"#/properties/twin/properties/device/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/device",schemaPath:"#/properties/twin/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs249 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.sharedaccesskey !== undefined && func0.call(data120, "sharedaccesskey")){
let data126 = data120.sharedaccesskey;
const _errs251 = errors;
if(errors === _errs251){
if(typeof data126 === "string"){
if(func50(data126) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey",schemaPath:"#/properties/twin/properties/sharedaccesskey/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey",schemaPath:"#/properties/twin/properties/sharedaccesskey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs251 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.sharedaccesskey_file !== undefined && func0.call(data120, "sharedaccesskey_file")){
let data127 = data120.sharedaccesskey_file;
const _errs253 = errors;
if(errors === _errs253){
if(typeof data127 === "string"){
if(func50(data127) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey_file",schemaPath:"#/properties/twin/properties/sharedaccesskey_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey_file",schemaPath:"#/properties/twin/properties/sharedaccesskey_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs253 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.tokenlifetime !== undefined && func0.call(data120, "tokenlifetime")){
let data128 = data120.tokenlifetime;
const _errs255 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs255){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 31536000 || isNaN(data128)){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data128 < 60 || isNaN(data128)){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}}];
return false;
}
}
}
}
var valid15 = _errs255 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data120.reportinterval !== undefined && func0.call(data120, "reportinterval")){
let data129 = data120.reportinterval;
const _errs257 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs257){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 3600 || isNaN(data129)){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data129 < 0 || isNaN(data129)){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs257 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin",schemaPath:"#/properties/twin/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined && func0.call(data, "schedules")){
let data130 = data.schedules;
const _errs259 = errors;
if(errors === _errs259){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(Object.keys(data130).length > 100){
validate10.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key10 of Object.keys(data130)){
const _errs261 = errors;
if(typeof key10 === "string"){
if(!pattern7.test(key10)){
const err2 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},propertyName:key10};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid16 = _errs261 === errors;
if(!valid16){
const err3 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid16){
for(const key11 of Object.keys(data130)){
let data131 = data130[key11];
const _errs263 = errors;
const _errs264 = errors;
if(errors === _errs264){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
const _errs266 = errors;
for(const key12 of Object.keys(data131)){
if(!(((((((key12 === "every") || (key12 === "cron")) || (key12 === "timezone")) || (key12 === "jitter")) || (key12 === "run")) || (key12 === "interface")) || (key12 === "message"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs266 === errors){
if(data131.every !== undefined && func0.call(data131, "every")){
let data132 = data131.every;
const _errs267 = errors;
if(errors === _errs267){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 31536000 || isNaN(data132)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/definitions/schedule/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data132 < 0 || isNaN(data132)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/definitions/schedule/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/definitions/schedule/properties/every/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs267 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.cron !== undefined && func0.call(data131, "cron")){
let data133 = data131.cron;
const _errs269 = errors;
if(errors === _errs269){
if(typeof data133 === "string"){
if(func50(data133) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cron",schemaPath:"#/definitions/schedule/properties/cron/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cron",schemaPath:"#/definitions/schedule/properties/cron/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs269 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.timezone !== undefined && func0.call(data131, "timezone")){
let data134 = data131.timezone;
const _errs271 = errors;
if(errors === _errs271){
if(typeof data134 === "string"){
if(func50(data134) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/definitions/schedule/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/definitions/schedule/properties/timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs271 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.jitter !== undefined && func0.call(data131, "jitter")){
let data135 = data131.jitter;
const _errs273 = errors;
if(errors === _errs273){
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 86400 || isNaN(data135)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/jitter",schemaPath:"#/definitions/schedule/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data135 < 0 || isNaN(data135)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/jitter",schemaPath:"#/definitions/schedule/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/jitter",schemaPath:"#/definitions/schedule/properties/jitter/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs273 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.run !== undefined && func0.call(data131, "run")){
let data136 = data131.run;
const _errs275 = errors;
if(!((((data136 === "command") || (data136 === "emit")) || (data136 === "poll")) || (data136 === "status"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/definitions/schedule/properties/run/enum",keyword:"enum",params:{allowedValues: schema14.properties.run.enum}}];
return false;
}
var valid19 = _errs275 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.interface !== undefined && func0.call(data131, "interface")){
let data137 = data131.interface;
const _errs276 = errors;
if(errors === _errs276){
if(typeof data137 === "string"){
if(func50(data137) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/schedule/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/schedule/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs276 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data131.message !== undefined && func0.call(data131, "message")){
let data138 = data131.message;
const _errs278 = errors;
if(errors === _errs278){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
const _errs280 = errors;
for(const key13 of Object.keys(data138)){
if(!((((((((key13 === "type") || (key13 === "function")) || (key13 === "gateway")) || (key13 === "location")) || (key13 === "device")) || (key13 === "sender")) || (key13 === "action")) || (key13 === "arguments"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/definitions/schedule/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs280 === errors){
if(data138.type !== undefined && func0.call(data138, "type")){
let data139 = data138.type;
const _errs281 = errors;
if(errors === _errs281){
if(typeof data139 === "string"){
if(func50(data139) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/type",schemaPath:"#/definitions/schedule/properties/message/properties/type/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/type",schemaPath:"#/definitions/schedule/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs281 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.function !== undefined && func0.call(data138, "function")){
let data140 = data138.function;
const _errs283 = errors;
if(errors === _errs283){
if(typeof data140 === "string"){
if(func50(data140) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/function",schemaPath:"#/definitions/schedule/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/function",schemaPath:"#/definitions/schedule/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs283 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.gateway !== undefined && func0.call(data138, "gateway")){
let data141 = data138.gateway;
const _errs285 = errors;
if(errors === _errs285){
if(typeof data141 === "string"){
if(func50(data141) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/gateway",schemaPath:"#/definitions/schedule/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/gateway",schemaPath:"#/definitions/schedule/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs285 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.location !== undefined && func0.call(data138, "location")){
let data142 = data138.location;
const _errs287 = errors;
if(errors === _errs287){
if(typeof data142 === "string"){
if(func50(data142) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/location",schemaPath:"#/definitions/schedule/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/location",schemaPath:"#/definitions/schedule/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs287 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.device !== undefined && func0.call(data138, "device")){
let data143 = data138.device;
const _errs289 = errors;
if(errors === _errs289){
if(typeof data143 === "string"){
if(func50(data143) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/device",schemaPath:"#/definitions/schedule/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/device",schemaPath:"#/definitions/schedule/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs289 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.sender !== undefined && func0.call(data138, "sender")){
let data144 = data138.sender;
const _errs291 = errors;
if(errors === _errs291){
if(typeof data144 === "string"){
if(func50(data144) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/sender",schemaPath:"#/definitions/schedule/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/sender",schemaPath:"#/definitions/schedule/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs291 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.action !== undefined && func0.call(data138, "action")){
let data145 = data138.action;
const _errs293 = errors;
if(errors === _errs293){
if(typeof data145 === "string"){
if(func50(data145) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/action",schemaPath:"#/definitions/schedule/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/action",schemaPath:"#/definitions/schedule/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs293 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data138.arguments !== undefined && func0.call(data138, "arguments")){
let data146 = data138.arguments;
const _errs295 = errors;
if(errors === _errs295){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(Object.keys(data146).length > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/arguments",schemaPath:"#/definitions/schedule/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key14 of Object.keys(data146)){
let data147 = data146[key14];
const _errs298 = errors;
if(((typeof data147 !== "string") && (!((typeof data147 == "number") && (isFinite(data147))))) && (typeof data147 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/arguments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/schedule/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema14.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid21 = _errs298 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/arguments",schemaPath:"#/definitions/schedule/properties/message/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs295 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/definitions/schedule/properties/message/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs278 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/schedule/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs263 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

/** Whether data agrees with the schema. */
export const isConfigurationFile: (data: unknown) => boolean = validate10;
