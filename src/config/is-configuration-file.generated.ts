// @ts-nocheck
// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"definitions":{"interface":{"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"enabled":{"type":"boolean","default":true},"internal":{"type":"boolean","default":false},"debug":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"service/{name}"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}},"schedule":{"type":"object","additionalProperties":false,"properties":{"every":{"type":"number","minimum":0,"maximum":31536000,"default":0},"cron":{"type":"string","maxLength":1024,"default":""},"timezone":{"type":"string","maxLength":1024,"default":""},"jitter":{"type":"number","minimum":0,"maximum":86400,"default":0},"run":{"enum":["command","emit","poll","status"],"default":"command"},"interface":{"type":"string","maxLength":1024,"default":""},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","maxLength":1000},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"additionalProperties":{"type":["string","number","boolean"]}}},"default":{}}}}},"properties":{"$schema":{"type":"string"},"gateway":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\s\\u0000]*$","default":""},"statetopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/state"},"stateonline":{"type":"string","minLength":1,"maxLength":1024,"default":"online"},"stateoffline":{"type":"string","minLength":1,"maxLength":1024,"default":"offline"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/status"},"statusinterval":{"type":"integer","minimum":0,"maximum":86400,"default":60},"reloadtopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/reload"},"heartbeattopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"heartbeat":{"type":"integer","minimum":1,"maximum":86400,"default":30},"trackingtopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"watch":{"type":"boolean","default":true},"delivery":{"enum":["auto","best-effort","memory","durable"],"default":"auto"},"datafolder":{"type":"string","maxLength":1024,"default":""},"queuesize":{"type":"integer","minimum":1,"maximum":1000000,"default":10000},"queuebytes":{"type":"integer","minimum":1024,"maximum":1073741824,"default":16777216},"queuefull":{"enum":["reject","drop-oldest","drop-newest"],"default":"drop-oldest"},"outboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":67108864},"outboxcount":{"type":"integer","minimum":1,"maximum":100000000,"default":1000000},"outboxage":{"type":"integer","minimum":0,"maximum":315360000,"default":0},"outboxfull":{"enum":["drop-oldest","drop-newest","reject"],"default":"drop-oldest"},"inbox":{"type":"boolean","default":false},"inboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":16777216},"deadletterbytes":{"type":"integer","minimum":65536,"maximum":1073741824,"default":4194304},"commandexpiry":{"type":"number","minimum":0,"maximum":31536000,"default":0},"commandqueue":{"type":"integer","minimum":1,"maximum":100000,"default":100},"looprate":{"type":"integer","minimum":0,"maximum":100000,"default":50},"starttimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"commandtimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"restartmin":{"type":"number","minimum":0.05,"maximum":3600,"default":1},"restartmax":{"type":"number","minimum":0.05,"maximum":86400,"default":60},"maxdefects":{"type":"integer","minimum":0,"maximum":1000,"default":4},"defectwindow":{"type":"number","minimum":1,"maximum":86400,"default":600}}},"interface":{"$ref":"#/definitions/interface"},"interfaces":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/interface"}},"map":{"type":"object","additionalProperties":false,"properties":{"mapping":{"enum":["auto","on","off"],"default":"auto"},"mapfilename":{"type":"string","maxLength":1024,"default":""},"root":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\u0000]*$","default":""},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":65535},"maxItems":1000,"default":[]}}},"log":{"type":"object","additionalProperties":false,"properties":{"consolelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"INFO"},"filelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"NONE"},"logfilename":{"type":"string","maxLength":1024,"default":""},"filenum":{"type":"integer","minimum":1,"maximum":1000,"default":3},"filesize":{"type":"integer","minimum":1,"maximum":10000000,"default":50000},"format":{"enum":["text","json"],"default":"text"},"priorities":{"enum":["auto","on","off"],"default":"auto"}}},"mqtt":{"type":"object","additionalProperties":false,"properties":{"filename":{"type":"string","maxLength":1024,"default":""},"url":{"type":"string","maxLength":1024,"pattern":"^((mqtts?|wss?)://.+|unix:///.+)?$","default":""},"host":{"type":"string","maxLength":253,"pattern":"^[^\\s/]*$","default":""},"port":{"type":"integer","minimum":1,"maximum":65535,"default":1883},"clientid":{"type":"string","maxLength":1024,"default":""},"usecredentials":{"enum":["auto","on","off"],"default":"auto"},"username":{"type":"string","maxLength":65535,"default":""},"password":{"type":"string","maxLength":65535,"default":""},"password_file":{"type":"string","maxLength":1024,"default":""},"tls":{"type":"boolean","default":false},"cafile":{"type":"string","maxLength":1024,"default":""},"certfile":{"type":"string","maxLength":1024,"default":""},"keyfile":{"type":"string","maxLength":1024,"default":""},"servername":{"type":"string","maxLength":253,"default":""},"alpn":{"type":"string","maxLength":255,"pattern":"^[!-~]*$","default":""},"tlsinsecure":{"type":"boolean","default":false},"protocol":{"enum":["auto","5","3.1.1","3.1"],"default":"auto"},"session":{"enum":["persistent","clean"],"default":"persistent"},"sessionexpiry":{"type":"integer","minimum":1,"maximum":4294967294,"default":86400},"qos":{"type":"integer","enum":[0,1,2],"default":1},"retain":{"type":"boolean","default":false},"retainedcommands":{"type":"boolean","default":false},"keepalive":{"type":"integer","minimum":0,"maximum":65535,"default":60},"connecttimeout":{"type":"number","minimum":0.1,"maximum":600,"default":10},"reconnectmin":{"type":"number","minimum":0.001,"maximum":3600,"default":0.5},"reconnectmax":{"type":"number","minimum":0.001,"maximum":86400,"default":60},"acktimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"maxinflight":{"type":"integer","minimum":1,"maximum":65535,"default":64},"backlograte":{"type":"integer","minimum":0,"maximum":1000000,"default":0},"maxpayload":{"type":"integer","minimum":1,"maximum":268435455,"default":1048576},"trace":{"type":"boolean","default":false}}},"control":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/bridge"},"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$"},"maxItems":100,"default":["info","health","status","config","config/check","map","map/check","map/try","queue/stats","queue/estimate","interface/list"]},"rate":{"type":"integer","minimum":1,"maximum":1000,"default":5},"healthinterval":{"type":"integer","minimum":0,"maximum":86400,"default":600},"loglevel":{"enum":["NONE","ERROR","WARN","INFO","DEBUG"],"default":"NONE"}}},"discovery":{"type":"object","additionalProperties":false,"properties":{"homeassistant":{"type":"boolean","default":false},"prefix":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000/][^+#\\u0000]*$","default":"homeassistant"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":""},"jitter":{"type":"integer","minimum":0,"maximum":300,"default":5},"homie":{"type":"boolean","default":false},"homiedomain":{"type":"string","maxLength":1024,"pattern":"^[^+#/\\u0000]+$","default":"homie"},"device":{"type":"string","maxLength":1024,"pattern":"^[a-z0-9-]{0,64}$","default":""},"devicename":{"type":"string","maxLength":1024,"default":""},"area":{"type":"string","maxLength":1024,"default":""}}},"twin":{"type":"object","additionalProperties":false,"properties":{"backend":{"enum":["none","topics","aws","azure"],"default":"none"},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/twin"},"thing":{"type":"string","maxLength":1024,"pattern":"^[a-zA-Z0-9:_-]{0,128}$","default":""},"shadow":{"type":"string","maxLength":1024,"pattern":"^[a-zA-Z0-9:_-]{0,64}$","default":""},"device":{"type":"string","maxLength":1024,"pattern":"^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$","default":""},"sharedaccesskey":{"type":"string","maxLength":1024,"default":""},"sharedaccesskey_file":{"type":"string","maxLength":1024,"default":""},"tokenlifetime":{"type":"integer","minimum":60,"maximum":31536000,"default":3600},"reportinterval":{"type":"integer","minimum":0,"maximum":3600,"default":1}}},"schedules":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/schedule"}}}};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"enabled":{"type":"boolean","default":true},"internal":{"type":"boolean","default":false},"debug":{"type":"boolean","default":false},"topic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"service/{name}"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"every":{"type":"number","minimum":0,"maximum":31536000,"default":0},"cron":{"type":"string","maxLength":1024,"default":""},"timezone":{"type":"string","maxLength":1024,"default":""},"jitter":{"type":"number","minimum":0,"maximum":86400,"default":0},"run":{"enum":["command","emit","poll","status"],"default":"command"},"interface":{"type":"string","maxLength":1024,"default":""},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","maxLength":1000},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"additionalProperties":{"type":["string","number","boolean"]}}},"default":{}}}};
const func0 = Object.prototype.hasOwnProperty;
const func50 = imported0.default;
const pattern0 = new RegExp("^[^/+#\\s\\u0000]*$", "u");
const pattern1 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern9 = new RegExp("^[^/+#\\u0000]*$", "u");
const pattern10 = new RegExp("^((mqtts?|wss?)://.+|unix:///.+)?$", "u");
const pattern11 = new RegExp("^[^\\s/]*$", "u");
const pattern12 = new RegExp("^[!-~]*$", "u");
const pattern14 = new RegExp("^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$", "u");
const pattern15 = new RegExp("^[^+#\\u0000/][^+#\\u0000]*$", "u");
const pattern17 = new RegExp("^[^+#/\\u0000]+$", "u");
const pattern18 = new RegExp("^[a-z0-9-]{0,64}$", "u");
const pattern20 = new RegExp("^[a-zA-Z0-9:_-]{0,128}$", "u");
const pattern21 = new RegExp("^[a-zA-Z0-9:_-]{0,64}$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$", "u");

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
if(!(((((((key5 === "consolelevel") || (key5 === "filelevel")) || (key5 === "logfilename")) || (key5 === "filenum")) || (key5 === "filesize")) || (key5 === "format")) || (key5 === "priorities"))){
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
if(valid10){
if(data65.priorities !== undefined && func0.call(data65, "priorities")){
let data72 = data65.priorities;
const _errs144 = errors;
if(!(((data72 === "auto") || (data72 === "on")) || (data72 === "off"))){
validate10.errors = [{instancePath:instancePath+"/log/priorities",schemaPath:"#/properties/log/properties/priorities/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.priorities.enum}}];
return false;
}
var valid10 = _errs144 === errors;
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
let data73 = data.mqtt;
const _errs145 = errors;
if(errors === _errs145){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs147 = errors;
for(const key6 of Object.keys(data73)){
if(!(func0.call(schema11.properties.mqtt.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs147 === errors){
if(data73.filename !== undefined && func0.call(data73, "filename")){
let data74 = data73.filename;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data74 === "string"){
if(func50(data74) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs148 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.url !== undefined && func0.call(data73, "url")){
let data75 = data73.url;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data75 === "string"){
if(func50(data75) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern10.test(data75)){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/pattern",keyword:"pattern",params:{pattern: "^((mqtts?|wss?)://.+|unix:///.+)?$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs150 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.host !== undefined && func0.call(data73, "host")){
let data76 = data73.host;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data76 === "string"){
if(func50(data76) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern11.test(data76)){
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
var valid11 = _errs152 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.port !== undefined && func0.call(data73, "port")){
let data77 = data73.port;
const _errs154 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs154){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data77 < 1 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs154 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.clientid !== undefined && func0.call(data73, "clientid")){
let data78 = data73.clientid;
const _errs156 = errors;
if(errors === _errs156){
if(typeof data78 === "string"){
if(func50(data78) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs156 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.usecredentials !== undefined && func0.call(data73, "usecredentials")){
let data79 = data73.usecredentials;
const _errs158 = errors;
if(!(((data79 === "auto") || (data79 === "on")) || (data79 === "off"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/usecredentials",schemaPath:"#/properties/mqtt/properties/usecredentials/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.usecredentials.enum}}];
return false;
}
var valid11 = _errs158 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.username !== undefined && func0.call(data73, "username")){
let data80 = data73.username;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data80 === "string"){
if(func50(data80) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs159 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.password !== undefined && func0.call(data73, "password")){
let data81 = data73.password;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data81 === "string"){
if(func50(data81) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs161 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.password_file !== undefined && func0.call(data73, "password_file")){
let data82 = data73.password_file;
const _errs163 = errors;
if(errors === _errs163){
if(typeof data82 === "string"){
if(func50(data82) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs163 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.tls !== undefined && func0.call(data73, "tls")){
const _errs165 = errors;
if(typeof data73.tls !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tls",schemaPath:"#/properties/mqtt/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs165 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.cafile !== undefined && func0.call(data73, "cafile")){
let data84 = data73.cafile;
const _errs167 = errors;
if(errors === _errs167){
if(typeof data84 === "string"){
if(func50(data84) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs167 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.certfile !== undefined && func0.call(data73, "certfile")){
let data85 = data73.certfile;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data85 === "string"){
if(func50(data85) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs169 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.keyfile !== undefined && func0.call(data73, "keyfile")){
let data86 = data73.keyfile;
const _errs171 = errors;
if(errors === _errs171){
if(typeof data86 === "string"){
if(func50(data86) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs171 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.servername !== undefined && func0.call(data73, "servername")){
let data87 = data73.servername;
const _errs173 = errors;
if(errors === _errs173){
if(typeof data87 === "string"){
if(func50(data87) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs173 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.alpn !== undefined && func0.call(data73, "alpn")){
let data88 = data73.alpn;
const _errs175 = errors;
if(errors === _errs175){
if(typeof data88 === "string"){
if(func50(data88) > 255){
validate10.errors = [{instancePath:instancePath+"/mqtt/alpn",schemaPath:"#/properties/mqtt/properties/alpn/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern12.test(data88)){
validate10.errors = [{instancePath:instancePath+"/mqtt/alpn",schemaPath:"#/properties/mqtt/properties/alpn/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/alpn",schemaPath:"#/properties/mqtt/properties/alpn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs175 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.tlsinsecure !== undefined && func0.call(data73, "tlsinsecure")){
const _errs177 = errors;
if(typeof data73.tlsinsecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tlsinsecure",schemaPath:"#/properties/mqtt/properties/tlsinsecure/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs177 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.protocol !== undefined && func0.call(data73, "protocol")){
let data90 = data73.protocol;
const _errs179 = errors;
if(!((((data90 === "auto") || (data90 === "5")) || (data90 === "3.1.1")) || (data90 === "3.1"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/protocol",schemaPath:"#/properties/mqtt/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.protocol.enum}}];
return false;
}
var valid11 = _errs179 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.session !== undefined && func0.call(data73, "session")){
let data91 = data73.session;
const _errs180 = errors;
if(!((data91 === "persistent") || (data91 === "clean"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/session",schemaPath:"#/properties/mqtt/properties/session/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.session.enum}}];
return false;
}
var valid11 = _errs180 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.sessionexpiry !== undefined && func0.call(data73, "sessionexpiry")){
let data92 = data73.sessionexpiry;
const _errs181 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs181){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 4294967294 || isNaN(data92)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294}}];
return false;
}
else {
if(data92 < 1 || isNaN(data92)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs181 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.qos !== undefined && func0.call(data73, "qos")){
let data93 = data73.qos;
const _errs183 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data93 === 0) || (data93 === 1)) || (data93 === 2))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.qos.enum}}];
return false;
}
var valid11 = _errs183 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.retain !== undefined && func0.call(data73, "retain")){
const _errs185 = errors;
if(typeof data73.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retain",schemaPath:"#/properties/mqtt/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs185 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.retainedcommands !== undefined && func0.call(data73, "retainedcommands")){
const _errs187 = errors;
if(typeof data73.retainedcommands !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retainedcommands",schemaPath:"#/properties/mqtt/properties/retainedcommands/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs187 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.keepalive !== undefined && func0.call(data73, "keepalive")){
let data96 = data73.keepalive;
const _errs189 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs189){
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 65535 || isNaN(data96)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data96 < 0 || isNaN(data96)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs189 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.connecttimeout !== undefined && func0.call(data73, "connecttimeout")){
let data97 = data73.connecttimeout;
const _errs191 = errors;
if(errors === _errs191){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 600 || isNaN(data97)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data97 < 0.1 || isNaN(data97)){
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
var valid11 = _errs191 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.reconnectmin !== undefined && func0.call(data73, "reconnectmin")){
let data98 = data73.reconnectmin;
const _errs193 = errors;
if(errors === _errs193){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 3600 || isNaN(data98)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data98 < 0.001 || isNaN(data98)){
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
var valid11 = _errs193 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.reconnectmax !== undefined && func0.call(data73, "reconnectmax")){
let data99 = data73.reconnectmax;
const _errs195 = errors;
if(errors === _errs195){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 86400 || isNaN(data99)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data99 < 0.001 || isNaN(data99)){
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
var valid11 = _errs195 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.acktimeout !== undefined && func0.call(data73, "acktimeout")){
let data100 = data73.acktimeout;
const _errs197 = errors;
if(errors === _errs197){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 3600 || isNaN(data100)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data100 < 0.1 || isNaN(data100)){
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
var valid11 = _errs197 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.maxinflight !== undefined && func0.call(data73, "maxinflight")){
let data101 = data73.maxinflight;
const _errs199 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs199){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 65535 || isNaN(data101)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data101 < 1 || isNaN(data101)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs199 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.backlograte !== undefined && func0.call(data73, "backlograte")){
let data102 = data73.backlograte;
const _errs201 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs201){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 1000000 || isNaN(data102)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data102 < 0 || isNaN(data102)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs201 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.maxpayload !== undefined && func0.call(data73, "maxpayload")){
let data103 = data73.maxpayload;
const _errs203 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs203){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 268435455 || isNaN(data103)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435455}}];
return false;
}
else {
if(data103 < 1 || isNaN(data103)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs203 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data73.trace !== undefined && func0.call(data73, "trace")){
const _errs205 = errors;
if(typeof data73.trace !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/trace",schemaPath:"#/properties/mqtt/properties/trace/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs205 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.control !== undefined && func0.call(data, "control")){
let data105 = data.control;
const _errs207 = errors;
if(errors === _errs207){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
const _errs209 = errors;
for(const key7 of Object.keys(data105)){
if(!((((((key7 === "enabled") || (key7 === "topic")) || (key7 === "allow")) || (key7 === "rate")) || (key7 === "healthinterval")) || (key7 === "loglevel"))){
validate10.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs209 === errors){
if(data105.enabled !== undefined && func0.call(data105, "enabled")){
const _errs210 = errors;
if(typeof data105.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/control/enabled",schemaPath:"#/properties/control/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs210 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data105.topic !== undefined && func0.call(data105, "topic")){
let data107 = data105.topic;
const _errs212 = errors;
if(errors === _errs212){
if(typeof data107 === "string"){
if(func50(data107) > 1024){
validate10.errors = [{instancePath:instancePath+"/control/topic",schemaPath:"#/properties/control/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data107)){
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
var valid12 = _errs212 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data105.allow !== undefined && func0.call(data105, "allow")){
let data108 = data105.allow;
const _errs214 = errors;
if(errors === _errs214){
if(Array.isArray(data108)){
if(data108.length > 100){
validate10.errors = [{instancePath:instancePath+"/control/allow",schemaPath:"#/properties/control/properties/allow/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid13 = true;
const len1 = data108.length;
for(let i1=0; i1<len1; i1++){
let data109 = data108[i1];
const _errs216 = errors;
if(errors === _errs216){
if(typeof data109 === "string"){
if(func50(data109) > 100){
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func50(data109) < 1){
validate10.errors = [{instancePath:instancePath+"/control/allow/" + i1,schemaPath:"#/properties/control/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern14.test(data109)){
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
var valid13 = _errs216 === errors;
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
var valid12 = _errs214 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data105.rate !== undefined && func0.call(data105, "rate")){
let data110 = data105.rate;
const _errs218 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs218){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 1000 || isNaN(data110)){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data110 < 1 || isNaN(data110)){
validate10.errors = [{instancePath:instancePath+"/control/rate",schemaPath:"#/properties/control/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs218 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data105.healthinterval !== undefined && func0.call(data105, "healthinterval")){
let data111 = data105.healthinterval;
const _errs220 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs220){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 86400 || isNaN(data111)){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data111 < 0 || isNaN(data111)){
validate10.errors = [{instancePath:instancePath+"/control/healthinterval",schemaPath:"#/properties/control/properties/healthinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs220 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data105.loglevel !== undefined && func0.call(data105, "loglevel")){
let data112 = data105.loglevel;
const _errs222 = errors;
if(!(((((data112 === "NONE") || (data112 === "ERROR")) || (data112 === "WARN")) || (data112 === "INFO")) || (data112 === "DEBUG"))){
validate10.errors = [{instancePath:instancePath+"/control/loglevel",schemaPath:"#/properties/control/properties/loglevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.control.properties.loglevel.enum}}];
return false;
}
var valid12 = _errs222 === errors;
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
var valid0 = _errs207 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data113 = data.discovery;
const _errs223 = errors;
if(errors === _errs223){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
const _errs225 = errors;
for(const key8 of Object.keys(data113)){
if(!(func0.call(schema11.properties.discovery.properties, key8))){
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs225 === errors){
if(data113.homeassistant !== undefined && func0.call(data113, "homeassistant")){
const _errs226 = errors;
if(typeof data113.homeassistant !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/discovery/homeassistant",schemaPath:"#/properties/discovery/properties/homeassistant/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs226 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.prefix !== undefined && func0.call(data113, "prefix")){
let data115 = data113.prefix;
const _errs228 = errors;
if(errors === _errs228){
if(typeof data115 === "string"){
if(func50(data115) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/prefix",schemaPath:"#/properties/discovery/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern15.test(data115)){
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
var valid14 = _errs228 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.statustopic !== undefined && func0.call(data113, "statustopic")){
let data116 = data113.statustopic;
const _errs230 = errors;
if(errors === _errs230){
if(typeof data116 === "string"){
if(func50(data116) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/statustopic",schemaPath:"#/properties/discovery/properties/statustopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data116)){
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
var valid14 = _errs230 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.jitter !== undefined && func0.call(data113, "jitter")){
let data117 = data113.jitter;
const _errs232 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs232){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 300 || isNaN(data117)){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}}];
return false;
}
else {
if(data117 < 0 || isNaN(data117)){
validate10.errors = [{instancePath:instancePath+"/discovery/jitter",schemaPath:"#/properties/discovery/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs232 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.homie !== undefined && func0.call(data113, "homie")){
const _errs234 = errors;
if(typeof data113.homie !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/discovery/homie",schemaPath:"#/properties/discovery/properties/homie/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs234 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.homiedomain !== undefined && func0.call(data113, "homiedomain")){
let data119 = data113.homiedomain;
const _errs236 = errors;
if(errors === _errs236){
if(typeof data119 === "string"){
if(func50(data119) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/homiedomain",schemaPath:"#/properties/discovery/properties/homiedomain/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern17.test(data119)){
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
var valid14 = _errs236 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.device !== undefined && func0.call(data113, "device")){
let data120 = data113.device;
const _errs238 = errors;
if(errors === _errs238){
if(typeof data120 === "string"){
if(func50(data120) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/device",schemaPath:"#/properties/discovery/properties/device/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern18.test(data120)){
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
var valid14 = _errs238 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.devicename !== undefined && func0.call(data113, "devicename")){
let data121 = data113.devicename;
const _errs240 = errors;
if(errors === _errs240){
if(typeof data121 === "string"){
if(func50(data121) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/devicename",schemaPath:"#/properties/discovery/properties/devicename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/devicename",schemaPath:"#/properties/discovery/properties/devicename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs240 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data113.area !== undefined && func0.call(data113, "area")){
let data122 = data113.area;
const _errs242 = errors;
if(errors === _errs242){
if(typeof data122 === "string"){
if(func50(data122) > 1024){
validate10.errors = [{instancePath:instancePath+"/discovery/area",schemaPath:"#/properties/discovery/properties/area/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/area",schemaPath:"#/properties/discovery/properties/area/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs242 === errors;
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
var valid0 = _errs223 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.twin !== undefined && func0.call(data, "twin")){
let data123 = data.twin;
const _errs244 = errors;
if(errors === _errs244){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
const _errs246 = errors;
for(const key9 of Object.keys(data123)){
if(!(func0.call(schema11.properties.twin.properties, key9))){
validate10.errors = [{instancePath:instancePath+"/twin",schemaPath:"#/properties/twin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs246 === errors){
if(data123.backend !== undefined && func0.call(data123, "backend")){
let data124 = data123.backend;
const _errs247 = errors;
if(!((((data124 === "none") || (data124 === "topics")) || (data124 === "aws")) || (data124 === "azure"))){
validate10.errors = [{instancePath:instancePath+"/twin/backend",schemaPath:"#/properties/twin/properties/backend/enum",keyword:"enum",params:{allowedValues: schema11.properties.twin.properties.backend.enum}}];
return false;
}
var valid15 = _errs247 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.topic !== undefined && func0.call(data123, "topic")){
let data125 = data123.topic;
const _errs248 = errors;
if(errors === _errs248){
if(typeof data125 === "string"){
if(func50(data125) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/topic",schemaPath:"#/properties/twin/properties/topic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data125)){
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
var valid15 = _errs248 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.thing !== undefined && func0.call(data123, "thing")){
let data126 = data123.thing;
const _errs250 = errors;
if(errors === _errs250){
if(typeof data126 === "string"){
if(func50(data126) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/thing",schemaPath:"#/properties/twin/properties/thing/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern20.test(data126)){
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
var valid15 = _errs250 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.shadow !== undefined && func0.call(data123, "shadow")){
let data127 = data123.shadow;
const _errs252 = errors;
if(errors === _errs252){
if(typeof data127 === "string"){
if(func50(data127) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/shadow",schemaPath:"#/properties/twin/properties/shadow/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern21.test(data127)){
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
var valid15 = _errs252 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.device !== undefined && func0.call(data123, "device")){
let data128 = data123.device;
const _errs254 = errors;
if(errors === _errs254){
if(typeof data128 === "string"){
if(func50(data128) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/device",schemaPath:"#/properties/twin/properties/device/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern22.test(data128)){
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
var valid15 = _errs254 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.sharedaccesskey !== undefined && func0.call(data123, "sharedaccesskey")){
let data129 = data123.sharedaccesskey;
const _errs256 = errors;
if(errors === _errs256){
if(typeof data129 === "string"){
if(func50(data129) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey",schemaPath:"#/properties/twin/properties/sharedaccesskey/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey",schemaPath:"#/properties/twin/properties/sharedaccesskey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs256 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.sharedaccesskey_file !== undefined && func0.call(data123, "sharedaccesskey_file")){
let data130 = data123.sharedaccesskey_file;
const _errs258 = errors;
if(errors === _errs258){
if(typeof data130 === "string"){
if(func50(data130) > 1024){
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey_file",schemaPath:"#/properties/twin/properties/sharedaccesskey_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/twin/sharedaccesskey_file",schemaPath:"#/properties/twin/properties/sharedaccesskey_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs258 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.tokenlifetime !== undefined && func0.call(data123, "tokenlifetime")){
let data131 = data123.tokenlifetime;
const _errs260 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs260){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 31536000 || isNaN(data131)){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data131 < 60 || isNaN(data131)){
validate10.errors = [{instancePath:instancePath+"/twin/tokenlifetime",schemaPath:"#/properties/twin/properties/tokenlifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}}];
return false;
}
}
}
}
var valid15 = _errs260 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data123.reportinterval !== undefined && func0.call(data123, "reportinterval")){
let data132 = data123.reportinterval;
const _errs262 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs262){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 3600 || isNaN(data132)){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data132 < 0 || isNaN(data132)){
validate10.errors = [{instancePath:instancePath+"/twin/reportinterval",schemaPath:"#/properties/twin/properties/reportinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs262 === errors;
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
var valid0 = _errs244 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined && func0.call(data, "schedules")){
let data133 = data.schedules;
const _errs264 = errors;
if(errors === _errs264){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(Object.keys(data133).length > 100){
validate10.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key10 of Object.keys(data133)){
const _errs266 = errors;
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
var valid16 = _errs266 === errors;
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
for(const key11 of Object.keys(data133)){
let data134 = data133[key11];
const _errs268 = errors;
const _errs269 = errors;
if(errors === _errs269){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
const _errs271 = errors;
for(const key12 of Object.keys(data134)){
if(!(((((((key12 === "every") || (key12 === "cron")) || (key12 === "timezone")) || (key12 === "jitter")) || (key12 === "run")) || (key12 === "interface")) || (key12 === "message"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs271 === errors){
if(data134.every !== undefined && func0.call(data134, "every")){
let data135 = data134.every;
const _errs272 = errors;
if(errors === _errs272){
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 31536000 || isNaN(data135)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/definitions/schedule/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data135 < 0 || isNaN(data135)){
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
var valid19 = _errs272 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.cron !== undefined && func0.call(data134, "cron")){
let data136 = data134.cron;
const _errs274 = errors;
if(errors === _errs274){
if(typeof data136 === "string"){
if(func50(data136) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cron",schemaPath:"#/definitions/schedule/properties/cron/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cron",schemaPath:"#/definitions/schedule/properties/cron/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs274 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.timezone !== undefined && func0.call(data134, "timezone")){
let data137 = data134.timezone;
const _errs276 = errors;
if(errors === _errs276){
if(typeof data137 === "string"){
if(func50(data137) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/definitions/schedule/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/definitions/schedule/properties/timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs276 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.jitter !== undefined && func0.call(data134, "jitter")){
let data138 = data134.jitter;
const _errs278 = errors;
if(errors === _errs278){
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 86400 || isNaN(data138)){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/jitter",schemaPath:"#/definitions/schedule/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data138 < 0 || isNaN(data138)){
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
var valid19 = _errs278 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.run !== undefined && func0.call(data134, "run")){
let data139 = data134.run;
const _errs280 = errors;
if(!((((data139 === "command") || (data139 === "emit")) || (data139 === "poll")) || (data139 === "status"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/definitions/schedule/properties/run/enum",keyword:"enum",params:{allowedValues: schema14.properties.run.enum}}];
return false;
}
var valid19 = _errs280 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.interface !== undefined && func0.call(data134, "interface")){
let data140 = data134.interface;
const _errs281 = errors;
if(errors === _errs281){
if(typeof data140 === "string"){
if(func50(data140) > 1024){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/schedule/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/schedule/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs281 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data134.message !== undefined && func0.call(data134, "message")){
let data141 = data134.message;
const _errs283 = errors;
if(errors === _errs283){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
const _errs285 = errors;
for(const key13 of Object.keys(data141)){
if(!((((((((key13 === "type") || (key13 === "function")) || (key13 === "gateway")) || (key13 === "location")) || (key13 === "device")) || (key13 === "sender")) || (key13 === "action")) || (key13 === "arguments"))){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/definitions/schedule/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data141.type !== undefined && func0.call(data141, "type")){
let data142 = data141.type;
const _errs286 = errors;
if(errors === _errs286){
if(typeof data142 === "string"){
if(func50(data142) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/type",schemaPath:"#/definitions/schedule/properties/message/properties/type/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/type",schemaPath:"#/definitions/schedule/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs286 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.function !== undefined && func0.call(data141, "function")){
let data143 = data141.function;
const _errs288 = errors;
if(errors === _errs288){
if(typeof data143 === "string"){
if(func50(data143) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/function",schemaPath:"#/definitions/schedule/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/function",schemaPath:"#/definitions/schedule/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs288 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.gateway !== undefined && func0.call(data141, "gateway")){
let data144 = data141.gateway;
const _errs290 = errors;
if(errors === _errs290){
if(typeof data144 === "string"){
if(func50(data144) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/gateway",schemaPath:"#/definitions/schedule/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/gateway",schemaPath:"#/definitions/schedule/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs290 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.location !== undefined && func0.call(data141, "location")){
let data145 = data141.location;
const _errs292 = errors;
if(errors === _errs292){
if(typeof data145 === "string"){
if(func50(data145) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/location",schemaPath:"#/definitions/schedule/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/location",schemaPath:"#/definitions/schedule/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs292 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.device !== undefined && func0.call(data141, "device")){
let data146 = data141.device;
const _errs294 = errors;
if(errors === _errs294){
if(typeof data146 === "string"){
if(func50(data146) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/device",schemaPath:"#/definitions/schedule/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/device",schemaPath:"#/definitions/schedule/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs294 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.sender !== undefined && func0.call(data141, "sender")){
let data147 = data141.sender;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data147 === "string"){
if(func50(data147) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/sender",schemaPath:"#/definitions/schedule/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/sender",schemaPath:"#/definitions/schedule/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs296 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.action !== undefined && func0.call(data141, "action")){
let data148 = data141.action;
const _errs298 = errors;
if(errors === _errs298){
if(typeof data148 === "string"){
if(func50(data148) > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/action",schemaPath:"#/definitions/schedule/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/action",schemaPath:"#/definitions/schedule/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs298 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data141.arguments !== undefined && func0.call(data141, "arguments")){
let data149 = data141.arguments;
const _errs300 = errors;
if(errors === _errs300){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(Object.keys(data149).length > 1000){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/arguments",schemaPath:"#/definitions/schedule/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key14 of Object.keys(data149)){
let data150 = data149[key14];
const _errs303 = errors;
if(((typeof data150 !== "string") && (!((typeof data150 == "number") && (isFinite(data150))))) && (typeof data150 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/schedules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/message/arguments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/schedule/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema14.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid21 = _errs303 === errors;
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
var valid20 = _errs300 === errors;
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
var valid19 = _errs283 === errors;
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
var valid17 = _errs268 === errors;
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
var valid0 = _errs264 === errors;
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
