// @ts-nocheck
// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"definitions":{"interface":{"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}}},"properties":{"$schema":{"type":"string"},"gateway":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\s\\u0000]*$","default":""},"statetopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/state"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/status"},"statusinterval":{"type":"integer","minimum":0,"maximum":86400,"default":60},"reloadtopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/reload"},"watch":{"type":"boolean","default":true},"delivery":{"enum":["auto","best-effort","memory","durable"],"default":"auto"},"datafolder":{"type":"string","maxLength":1024,"default":""},"queuesize":{"type":"integer","minimum":1,"maximum":1000000,"default":10000},"queuebytes":{"type":"integer","minimum":1024,"maximum":1073741824,"default":16777216},"queuefull":{"enum":["reject","drop-oldest","drop-newest"],"default":"drop-oldest"},"outboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":67108864},"outboxcount":{"type":"integer","minimum":1,"maximum":100000000,"default":1000000},"outboxage":{"type":"integer","minimum":0,"maximum":315360000,"default":0},"outboxfull":{"enum":["drop-oldest","drop-newest","reject"],"default":"drop-oldest"},"inbox":{"type":"boolean","default":false},"inboxbytes":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":16777216},"deadletterbytes":{"type":"integer","minimum":65536,"maximum":1073741824,"default":4194304},"commandexpiry":{"type":"number","minimum":0,"maximum":31536000,"default":0},"commandqueue":{"type":"integer","minimum":1,"maximum":100000,"default":100},"looprate":{"type":"integer","minimum":0,"maximum":100000,"default":50},"starttimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"commandtimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"restartmin":{"type":"number","minimum":0.05,"maximum":3600,"default":1},"restartmax":{"type":"number","minimum":0.05,"maximum":86400,"default":60},"maxdefects":{"type":"integer","minimum":0,"maximum":1000,"default":4},"defectwindow":{"type":"number","minimum":1,"maximum":86400,"default":600}}},"interface":{"$ref":"#/definitions/interface"},"interfaces":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/interface"}},"map":{"type":"object","additionalProperties":false,"properties":{"mapping":{"enum":["auto","on","off"],"default":"auto"},"mapfilename":{"type":"string","maxLength":1024,"default":""},"root":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\u0000]*$","default":""},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":65535},"maxItems":1000,"default":[]}}},"log":{"type":"object","additionalProperties":false,"properties":{"consolelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"INFO"},"filelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"NONE"},"logfilename":{"type":"string","maxLength":1024,"default":""},"filenum":{"type":"integer","minimum":1,"maximum":1000,"default":3},"filesize":{"type":"integer","minimum":1,"maximum":10000000,"default":50000},"format":{"enum":["text","json"],"default":"text"}}},"mqtt":{"type":"object","additionalProperties":false,"properties":{"filename":{"type":"string","maxLength":1024,"default":""},"url":{"type":"string","maxLength":1024,"pattern":"^((mqtts?|wss?)://.+)?$","default":""},"host":{"type":"string","maxLength":253,"pattern":"^[^\\s/]*$","default":""},"port":{"type":"integer","minimum":1,"maximum":65535,"default":1883},"clientid":{"type":"string","maxLength":1024,"default":""},"usecredentials":{"enum":["auto","on","off"],"default":"auto"},"username":{"type":"string","maxLength":65535,"default":""},"password":{"type":"string","maxLength":65535,"default":""},"password_file":{"type":"string","maxLength":1024,"default":""},"tls":{"type":"boolean","default":false},"cafile":{"type":"string","maxLength":1024,"default":""},"certfile":{"type":"string","maxLength":1024,"default":""},"keyfile":{"type":"string","maxLength":1024,"default":""},"servername":{"type":"string","maxLength":253,"default":""},"tlsinsecure":{"type":"boolean","default":false},"protocol":{"enum":["auto","5","3.1.1"],"default":"auto"},"session":{"enum":["persistent","clean"],"default":"persistent"},"sessionexpiry":{"type":"integer","minimum":1,"maximum":4294967294,"default":86400},"qos":{"type":"integer","enum":[0,1,2],"default":1},"retain":{"type":"boolean","default":false},"retainedcommands":{"type":"boolean","default":false},"keepalive":{"type":"integer","minimum":0,"maximum":65535,"default":60},"connecttimeout":{"type":"number","minimum":0.1,"maximum":600,"default":10},"reconnectmin":{"type":"number","minimum":0.001,"maximum":3600,"default":0.5},"reconnectmax":{"type":"number","minimum":0.001,"maximum":86400,"default":60},"acktimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"maxinflight":{"type":"integer","minimum":1,"maximum":65535,"default":64},"backlograte":{"type":"integer","minimum":0,"maximum":1000000,"default":0},"maxpayload":{"type":"integer","minimum":1,"maximum":268435455,"default":1048576}}}}};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}};
const func0 = Object.prototype.hasOwnProperty;
const func49 = imported0.default;
const pattern0 = new RegExp("^[^/+#\\s\\u0000]*$", "u");
const pattern1 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern5 = new RegExp("^[^/+#\\u0000]*$", "u");
const pattern6 = new RegExp("^((mqtts?|wss?)://.+)?$", "u");
const pattern7 = new RegExp("^[^\\s/]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "gateway")) || (key0 === "interface")) || (key0 === "interfaces")) || (key0 === "map")) || (key0 === "log")) || (key0 === "mqtt"))){
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
if(func49(data2) > 1024){
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
if(func49(data3) > 1024){
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
if(data1.statustopic !== undefined && func0.call(data1, "statustopic")){
let data4 = data1.statustopic;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func49(data4) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/statustopic",schemaPath:"#/properties/gateway/properties/statustopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data4)){
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
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.statusinterval !== undefined && func0.call(data1, "statusinterval")){
let data5 = data1.statusinterval;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/gateway/statusinterval",schemaPath:"#/properties/gateway/properties/statusinterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.reloadtopic !== undefined && func0.call(data1, "reloadtopic")){
let data6 = data1.reloadtopic;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func49(data6) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/reloadtopic",schemaPath:"#/properties/gateway/properties/reloadtopic/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern1.test(data6)){
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
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.watch !== undefined && func0.call(data1, "watch")){
const _errs17 = errors;
if(typeof data1.watch !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/gateway/watch",schemaPath:"#/properties/gateway/properties/watch/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.delivery !== undefined && func0.call(data1, "delivery")){
let data8 = data1.delivery;
const _errs19 = errors;
if(!((((data8 === "auto") || (data8 === "best-effort")) || (data8 === "memory")) || (data8 === "durable"))){
validate10.errors = [{instancePath:instancePath+"/gateway/delivery",schemaPath:"#/properties/gateway/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.delivery.enum}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.datafolder !== undefined && func0.call(data1, "datafolder")){
let data9 = data1.datafolder;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func49(data9) > 1024){
validate10.errors = [{instancePath:instancePath+"/gateway/datafolder",schemaPath:"#/properties/gateway/properties/datafolder/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/datafolder",schemaPath:"#/properties/gateway/properties/datafolder/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuesize !== undefined && func0.call(data1, "queuesize")){
let data10 = data1.queuesize;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuebytes !== undefined && func0.call(data1, "queuebytes")){
let data11 = data1.queuebytes;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1073741824 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}}];
return false;
}
else {
if(data11 < 1024 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}}];
return false;
}
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuefull !== undefined && func0.call(data1, "queuefull")){
let data12 = data1.queuefull;
const _errs26 = errors;
if(!(((data12 === "reject") || (data12 === "drop-oldest")) || (data12 === "drop-newest"))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuefull",schemaPath:"#/properties/gateway/properties/queuefull/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.queuefull.enum}}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxbytes !== undefined && func0.call(data1, "outboxbytes")){
let data13 = data1.outboxbytes;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1099511627776 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data13 < 65536 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxbytes",schemaPath:"#/properties/gateway/properties/outboxbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxcount !== undefined && func0.call(data1, "outboxcount")){
let data14 = data1.outboxcount;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000000 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxcount",schemaPath:"#/properties/gateway/properties/outboxcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxage !== undefined && func0.call(data1, "outboxage")){
let data15 = data1.outboxage;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 315360000 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000}}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxage",schemaPath:"#/properties/gateway/properties/outboxage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outboxfull !== undefined && func0.call(data1, "outboxfull")){
let data16 = data1.outboxfull;
const _errs33 = errors;
if(!(((data16 === "drop-oldest") || (data16 === "drop-newest")) || (data16 === "reject"))){
validate10.errors = [{instancePath:instancePath+"/gateway/outboxfull",schemaPath:"#/properties/gateway/properties/outboxfull/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.outboxfull.enum}}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.inbox !== undefined && func0.call(data1, "inbox")){
const _errs34 = errors;
if(typeof data1.inbox !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/gateway/inbox",schemaPath:"#/properties/gateway/properties/inbox/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.inboxbytes !== undefined && func0.call(data1, "inboxbytes")){
let data18 = data1.inboxbytes;
const _errs36 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs36){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1099511627776 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data18 < 65536 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/gateway/inboxbytes",schemaPath:"#/properties/gateway/properties/inboxbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deadletterbytes !== undefined && func0.call(data1, "deadletterbytes")){
let data19 = data1.deadletterbytes;
const _errs38 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs38){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1073741824 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}}];
return false;
}
else {
if(data19 < 65536 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/gateway/deadletterbytes",schemaPath:"#/properties/gateway/properties/deadletterbytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandexpiry !== undefined && func0.call(data1, "commandexpiry")){
let data20 = data1.commandexpiry;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 31536000 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandexpiry",schemaPath:"#/properties/gateway/properties/commandexpiry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
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
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandqueue !== undefined && func0.call(data1, "commandqueue")){
let data21 = data1.commandqueue;
const _errs42 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs42){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100000 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.looprate !== undefined && func0.call(data1, "looprate")){
let data22 = data1.looprate;
const _errs44 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100000 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/gateway/looprate",schemaPath:"#/properties/gateway/properties/looprate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.starttimeout !== undefined && func0.call(data1, "starttimeout")){
let data23 = data1.starttimeout;
const _errs46 = errors;
if(errors === _errs46){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 3600 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/gateway/starttimeout",schemaPath:"#/properties/gateway/properties/starttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data23 < 0.1 || isNaN(data23)){
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
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandtimeout !== undefined && func0.call(data1, "commandtimeout")){
let data24 = data1.commandtimeout;
const _errs48 = errors;
if(errors === _errs48){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3600 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandtimeout",schemaPath:"#/properties/gateway/properties/commandtimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data24 < 0.1 || isNaN(data24)){
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
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmin !== undefined && func0.call(data1, "restartmin")){
let data25 = data1.restartmin;
const _errs50 = errors;
if(errors === _errs50){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 3600 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmin",schemaPath:"#/properties/gateway/properties/restartmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data25 < 0.05 || isNaN(data25)){
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
var valid1 = _errs50 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmax !== undefined && func0.call(data1, "restartmax")){
let data26 = data1.restartmax;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 86400 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmax",schemaPath:"#/properties/gateway/properties/restartmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data26 < 0.05 || isNaN(data26)){
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
var valid1 = _errs52 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxdefects !== undefined && func0.call(data1, "maxdefects")){
let data27 = data1.maxdefects;
const _errs54 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs54){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data1.defectwindow !== undefined && func0.call(data1, "defectwindow")){
let data28 = data1.defectwindow;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 86400 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/gateway/defectwindow",schemaPath:"#/properties/gateway/properties/defectwindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
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
var valid1 = _errs56 === errors;
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
let data29 = data.interface;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.interface !== undefined && func0.call(data29, "interface")){
let data30 = data29.interface;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data30 === "string"){
if(func49(data30) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs62 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.module !== undefined && func0.call(data29, "module")){
let data31 = data29.module;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data31 === "string"){
if(func49(data31) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs64 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.start !== undefined && func0.call(data29, "start")){
let data32 = data29.start;
const _errs66 = errors;
if(!(((data32 === "fail") || (data32 === "retry")) || (data32 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interface/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid3 = _errs66 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.isolation !== undefined && func0.call(data29, "isolation")){
let data33 = data29.isolation;
const _errs67 = errors;
if(!((((data33 === "auto") || (data33 === "inline")) || (data33 === "worker")) || (data33 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interface/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid3 = _errs67 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.memorylimit !== undefined && func0.call(data29, "memorylimit")){
let data34 = data29.memorylimit;
const _errs68 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs68){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 65536 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data34 < 16 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid3 = _errs68 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.record !== undefined && func0.call(data29, "record")){
let data35 = data29.record;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data35 === "string"){
if(func49(data35) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs70 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data29.recordsize !== undefined && func0.call(data29, "recordsize")){
let data36 = data29.recordsize;
const _errs72 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs72){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 64 || isNaN(data36)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data36 < 1 || isNaN(data36)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs72 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/interface",schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interfaces !== undefined && func0.call(data, "interfaces")){
let data37 = data.interfaces;
const _errs74 = errors;
if(errors === _errs74){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 100){
validate10.errors = [{instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key2 of Object.keys(data37)){
const _errs76 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
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
var valid4 = _errs76 === errors;
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
for(const key3 of Object.keys(data37)){
let data38 = data37[key3];
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.interface !== undefined && func0.call(data38, "interface")){
let data39 = data38.interface;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data39 === "string"){
if(func49(data39) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs82 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.module !== undefined && func0.call(data38, "module")){
let data40 = data38.module;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data40 === "string"){
if(func49(data40) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs84 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.start !== undefined && func0.call(data38, "start")){
let data41 = data38.start;
const _errs86 = errors;
if(!(((data41 === "fail") || (data41 === "retry")) || (data41 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid7 = _errs86 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.isolation !== undefined && func0.call(data38, "isolation")){
let data42 = data38.isolation;
const _errs87 = errors;
if(!((((data42 === "auto") || (data42 === "inline")) || (data42 === "worker")) || (data42 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid7 = _errs87 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.memorylimit !== undefined && func0.call(data38, "memorylimit")){
let data43 = data38.memorylimit;
const _errs88 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs88){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65536 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data43 < 16 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid7 = _errs88 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.record !== undefined && func0.call(data38, "record")){
let data44 = data38.record;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data44 === "string"){
if(func49(data44) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs90 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data38.recordsize !== undefined && func0.call(data38, "recordsize")){
let data45 = data38.recordsize;
const _errs92 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs92){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 64 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data45 < 1 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs92 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs78 === errors;
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
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map !== undefined && func0.call(data, "map")){
let data46 = data.map;
const _errs94 = errors;
if(errors === _errs94){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
const _errs96 = errors;
for(const key4 of Object.keys(data46)){
if(!((((key4 === "mapping") || (key4 === "mapfilename")) || (key4 === "root")) || (key4 === "topics"))){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs96 === errors){
if(data46.mapping !== undefined && func0.call(data46, "mapping")){
let data47 = data46.mapping;
const _errs97 = errors;
if(!(((data47 === "auto") || (data47 === "on")) || (data47 === "off"))){
validate10.errors = [{instancePath:instancePath+"/map/mapping",schemaPath:"#/properties/map/properties/mapping/enum",keyword:"enum",params:{allowedValues: schema11.properties.map.properties.mapping.enum}}];
return false;
}
var valid8 = _errs97 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data46.mapfilename !== undefined && func0.call(data46, "mapfilename")){
let data48 = data46.mapfilename;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data48 === "string"){
if(func49(data48) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs98 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data46.root !== undefined && func0.call(data46, "root")){
let data49 = data46.root;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data49 === "string"){
if(func49(data49) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern5.test(data49)){
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
var valid8 = _errs100 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data46.topics !== undefined && func0.call(data46, "topics")){
let data50 = data46.topics;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data50)){
if(data50.length > 1000){
validate10.errors = [{instancePath:instancePath+"/map/topics",schemaPath:"#/properties/map/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len0 = data50.length;
for(let i0=0; i0<len0; i0++){
let data51 = data50[i0];
const _errs104 = errors;
if(errors === _errs104){
if(typeof data51 === "string"){
if(func49(data51) > 65535){
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func49(data51) < 1){
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
var valid9 = _errs104 === errors;
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
var valid8 = _errs102 === errors;
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
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined && func0.call(data, "log")){
let data52 = data.log;
const _errs106 = errors;
if(errors === _errs106){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
const _errs108 = errors;
for(const key5 of Object.keys(data52)){
if(!((((((key5 === "consolelevel") || (key5 === "filelevel")) || (key5 === "logfilename")) || (key5 === "filenum")) || (key5 === "filesize")) || (key5 === "format"))){
validate10.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data52.consolelevel !== undefined && func0.call(data52, "consolelevel")){
let data53 = data52.consolelevel;
const _errs109 = errors;
if(!((((((data53 === "CRITICAL") || (data53 === "ERROR")) || (data53 === "WARN")) || (data53 === "INFO")) || (data53 === "DEBUG")) || (data53 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/consolelevel",schemaPath:"#/properties/log/properties/consolelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.consolelevel.enum}}];
return false;
}
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data52.filelevel !== undefined && func0.call(data52, "filelevel")){
let data54 = data52.filelevel;
const _errs110 = errors;
if(!((((((data54 === "CRITICAL") || (data54 === "ERROR")) || (data54 === "WARN")) || (data54 === "INFO")) || (data54 === "DEBUG")) || (data54 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/filelevel",schemaPath:"#/properties/log/properties/filelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.filelevel.enum}}];
return false;
}
var valid10 = _errs110 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data52.logfilename !== undefined && func0.call(data52, "logfilename")){
let data55 = data52.logfilename;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data55 === "string"){
if(func49(data55) > 1024){
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs111 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data52.filenum !== undefined && func0.call(data52, "filenum")){
let data56 = data52.filenum;
const _errs113 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs113){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data56 < 1 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs113 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data52.filesize !== undefined && func0.call(data52, "filesize")){
let data57 = data52.filesize;
const _errs115 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs115){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 10000000 || isNaN(data57)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data57 < 1 || isNaN(data57)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs115 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data52.format !== undefined && func0.call(data52, "format")){
let data58 = data52.format;
const _errs117 = errors;
if(!((data58 === "text") || (data58 === "json"))){
validate10.errors = [{instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}}];
return false;
}
var valid10 = _errs117 === errors;
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
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mqtt !== undefined && func0.call(data, "mqtt")){
let data59 = data.mqtt;
const _errs118 = errors;
if(errors === _errs118){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
const _errs120 = errors;
for(const key6 of Object.keys(data59)){
if(!(func0.call(schema11.properties.mqtt.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs120 === errors){
if(data59.filename !== undefined && func0.call(data59, "filename")){
let data60 = data59.filename;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data60 === "string"){
if(func49(data60) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs121 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.url !== undefined && func0.call(data59, "url")){
let data61 = data59.url;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data61 === "string"){
if(func49(data61) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern6.test(data61)){
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
var valid11 = _errs123 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.host !== undefined && func0.call(data59, "host")){
let data62 = data59.host;
const _errs125 = errors;
if(errors === _errs125){
if(typeof data62 === "string"){
if(func49(data62) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern7.test(data62)){
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
var valid11 = _errs125 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.port !== undefined && func0.call(data59, "port")){
let data63 = data59.port;
const _errs127 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs127){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 65535 || isNaN(data63)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data63 < 1 || isNaN(data63)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs127 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.clientid !== undefined && func0.call(data59, "clientid")){
let data64 = data59.clientid;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data64 === "string"){
if(func49(data64) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs129 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.usecredentials !== undefined && func0.call(data59, "usecredentials")){
let data65 = data59.usecredentials;
const _errs131 = errors;
if(!(((data65 === "auto") || (data65 === "on")) || (data65 === "off"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/usecredentials",schemaPath:"#/properties/mqtt/properties/usecredentials/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.usecredentials.enum}}];
return false;
}
var valid11 = _errs131 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.username !== undefined && func0.call(data59, "username")){
let data66 = data59.username;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data66 === "string"){
if(func49(data66) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs132 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.password !== undefined && func0.call(data59, "password")){
let data67 = data59.password;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data67 === "string"){
if(func49(data67) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs134 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.password_file !== undefined && func0.call(data59, "password_file")){
let data68 = data59.password_file;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data68 === "string"){
if(func49(data68) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs136 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.tls !== undefined && func0.call(data59, "tls")){
const _errs138 = errors;
if(typeof data59.tls !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tls",schemaPath:"#/properties/mqtt/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs138 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.cafile !== undefined && func0.call(data59, "cafile")){
let data70 = data59.cafile;
const _errs140 = errors;
if(errors === _errs140){
if(typeof data70 === "string"){
if(func49(data70) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs140 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.certfile !== undefined && func0.call(data59, "certfile")){
let data71 = data59.certfile;
const _errs142 = errors;
if(errors === _errs142){
if(typeof data71 === "string"){
if(func49(data71) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs142 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.keyfile !== undefined && func0.call(data59, "keyfile")){
let data72 = data59.keyfile;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data72 === "string"){
if(func49(data72) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs144 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.servername !== undefined && func0.call(data59, "servername")){
let data73 = data59.servername;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data73 === "string"){
if(func49(data73) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs146 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.tlsinsecure !== undefined && func0.call(data59, "tlsinsecure")){
const _errs148 = errors;
if(typeof data59.tlsinsecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tlsinsecure",schemaPath:"#/properties/mqtt/properties/tlsinsecure/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs148 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.protocol !== undefined && func0.call(data59, "protocol")){
let data75 = data59.protocol;
const _errs150 = errors;
if(!(((data75 === "auto") || (data75 === "5")) || (data75 === "3.1.1"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/protocol",schemaPath:"#/properties/mqtt/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.protocol.enum}}];
return false;
}
var valid11 = _errs150 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.session !== undefined && func0.call(data59, "session")){
let data76 = data59.session;
const _errs151 = errors;
if(!((data76 === "persistent") || (data76 === "clean"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/session",schemaPath:"#/properties/mqtt/properties/session/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.session.enum}}];
return false;
}
var valid11 = _errs151 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.sessionexpiry !== undefined && func0.call(data59, "sessionexpiry")){
let data77 = data59.sessionexpiry;
const _errs152 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs152){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 4294967294 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294}}];
return false;
}
else {
if(data77 < 1 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/mqtt/sessionexpiry",schemaPath:"#/properties/mqtt/properties/sessionexpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs152 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.qos !== undefined && func0.call(data59, "qos")){
let data78 = data59.qos;
const _errs154 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data78 === 0) || (data78 === 1)) || (data78 === 2))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.qos.enum}}];
return false;
}
var valid11 = _errs154 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.retain !== undefined && func0.call(data59, "retain")){
const _errs156 = errors;
if(typeof data59.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retain",schemaPath:"#/properties/mqtt/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs156 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.retainedcommands !== undefined && func0.call(data59, "retainedcommands")){
const _errs158 = errors;
if(typeof data59.retainedcommands !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retainedcommands",schemaPath:"#/properties/mqtt/properties/retainedcommands/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs158 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.keepalive !== undefined && func0.call(data59, "keepalive")){
let data81 = data59.keepalive;
const _errs160 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs160){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 65535 || isNaN(data81)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data81 < 0 || isNaN(data81)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs160 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.connecttimeout !== undefined && func0.call(data59, "connecttimeout")){
let data82 = data59.connecttimeout;
const _errs162 = errors;
if(errors === _errs162){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 600 || isNaN(data82)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data82 < 0.1 || isNaN(data82)){
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
var valid11 = _errs162 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.reconnectmin !== undefined && func0.call(data59, "reconnectmin")){
let data83 = data59.reconnectmin;
const _errs164 = errors;
if(errors === _errs164){
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 3600 || isNaN(data83)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data83 < 0.001 || isNaN(data83)){
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
var valid11 = _errs164 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.reconnectmax !== undefined && func0.call(data59, "reconnectmax")){
let data84 = data59.reconnectmax;
const _errs166 = errors;
if(errors === _errs166){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 86400 || isNaN(data84)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data84 < 0.001 || isNaN(data84)){
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
var valid11 = _errs166 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.acktimeout !== undefined && func0.call(data59, "acktimeout")){
let data85 = data59.acktimeout;
const _errs168 = errors;
if(errors === _errs168){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 3600 || isNaN(data85)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data85 < 0.1 || isNaN(data85)){
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
var valid11 = _errs168 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.maxinflight !== undefined && func0.call(data59, "maxinflight")){
let data86 = data59.maxinflight;
const _errs170 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs170){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 65535 || isNaN(data86)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data86 < 1 || isNaN(data86)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs170 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.backlograte !== undefined && func0.call(data59, "backlograte")){
let data87 = data59.backlograte;
const _errs172 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs172){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000000 || isNaN(data87)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data87 < 0 || isNaN(data87)){
validate10.errors = [{instancePath:instancePath+"/mqtt/backlograte",schemaPath:"#/properties/mqtt/properties/backlograte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs172 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data59.maxpayload !== undefined && func0.call(data59, "maxpayload")){
let data88 = data59.maxpayload;
const _errs174 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs174){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 268435455 || isNaN(data88)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435455}}];
return false;
}
else {
if(data88 < 1 || isNaN(data88)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs174 === errors;
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
var valid0 = _errs118 === errors;
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
