// @ts-nocheck
// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"definitions":{"interface":{"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}}},"properties":{"$schema":{"type":"string"},"gateway":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\s\\u0000]*$","default":""},"statetopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/state"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/status"},"statusinterval":{"type":"integer","minimum":0,"maximum":86400,"default":60},"queuesize":{"type":"integer","minimum":1,"maximum":1000000,"default":10000},"queuebytes":{"type":"integer","minimum":1024,"maximum":1073741824,"default":16777216},"queuefull":{"enum":["reject","drop-oldest","drop-newest"],"default":"drop-oldest"},"commandqueue":{"type":"integer","minimum":1,"maximum":100000,"default":100},"starttimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"commandtimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"restartmin":{"type":"number","minimum":0.05,"maximum":3600,"default":1},"restartmax":{"type":"number","minimum":0.05,"maximum":86400,"default":60},"maxdefects":{"type":"integer","minimum":0,"maximum":1000,"default":5},"defectwindow":{"type":"number","minimum":1,"maximum":86400,"default":600}}},"interface":{"$ref":"#/definitions/interface"},"interfaces":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/interface"}},"map":{"type":"object","additionalProperties":false,"properties":{"mapping":{"enum":["auto","on","off"],"default":"auto"},"mapfilename":{"type":"string","maxLength":1024,"default":""},"root":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\u0000]*$","default":""},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":65535},"maxItems":1000,"default":[]}}},"log":{"type":"object","additionalProperties":false,"properties":{"consolelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"INFO"},"filelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"NONE"},"logfilename":{"type":"string","maxLength":1024,"default":""},"filenum":{"type":"integer","minimum":1,"maximum":1000,"default":3},"filesize":{"type":"integer","minimum":1,"maximum":10000000,"default":50000},"format":{"enum":["text","json"],"default":"text"}}},"mqtt":{"type":"object","additionalProperties":false,"properties":{"filename":{"type":"string","maxLength":1024,"default":""},"url":{"type":"string","maxLength":1024,"pattern":"^((mqtts?|wss?)://.+)?$","default":""},"host":{"type":"string","maxLength":253,"pattern":"^[^\\s/]*$","default":""},"port":{"type":"integer","minimum":1,"maximum":65535,"default":1883},"clientid":{"type":"string","maxLength":1024,"default":""},"usecredentials":{"enum":["auto","on","off"],"default":"auto"},"username":{"type":"string","maxLength":65535,"default":""},"password":{"type":"string","maxLength":65535,"default":""},"password_file":{"type":"string","maxLength":1024,"default":""},"tls":{"type":"boolean","default":false},"cafile":{"type":"string","maxLength":1024,"default":""},"certfile":{"type":"string","maxLength":1024,"default":""},"keyfile":{"type":"string","maxLength":1024,"default":""},"servername":{"type":"string","maxLength":253,"default":""},"tlsinsecure":{"type":"boolean","default":false},"protocol":{"enum":["auto","5","3.1.1"],"default":"auto"},"qos":{"type":"integer","enum":[0,1,2],"default":1},"retain":{"type":"boolean","default":false},"retainedcommands":{"type":"boolean","default":false},"keepalive":{"type":"integer","minimum":0,"maximum":65535,"default":60},"connecttimeout":{"type":"number","minimum":0.1,"maximum":600,"default":10},"reconnectmin":{"type":"number","minimum":0.001,"maximum":3600,"default":0.5},"reconnectmax":{"type":"number","minimum":0.001,"maximum":86400,"default":60},"acktimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"maxinflight":{"type":"integer","minimum":1,"maximum":65535,"default":64},"maxpayload":{"type":"integer","minimum":1,"maximum":268435455,"default":1048576}}}}};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"},"isolation":{"enum":["auto","inline","worker","process"],"default":"auto"},"memorylimit":{"type":"integer","minimum":16,"maximum":65536,"default":128},"record":{"type":"string","maxLength":1024,"default":""},"recordsize":{"type":"integer","minimum":1,"maximum":64,"default":16}}};
const func0 = Object.prototype.hasOwnProperty;
const func49 = imported0.default;
const pattern0 = new RegExp("^[^/+#\\s\\u0000]*$", "u");
const pattern1 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern4 = new RegExp("^[^/+#\\u0000]*$", "u");
const pattern5 = new RegExp("^((mqtts?|wss?)://.+)?$", "u");
const pattern6 = new RegExp("^[^\\s/]*$", "u");

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
if(data1.queuesize !== undefined && func0.call(data1, "queuesize")){
let data6 = data1.queuesize;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuesize",schemaPath:"#/properties/gateway/properties/queuesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.queuebytes !== undefined && func0.call(data1, "queuebytes")){
let data7 = data1.queuebytes;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1073741824 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}}];
return false;
}
else {
if(data7 < 1024 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/gateway/queuebytes",schemaPath:"#/properties/gateway/properties/queuebytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}}];
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
if(data1.queuefull !== undefined && func0.call(data1, "queuefull")){
let data8 = data1.queuefull;
const _errs19 = errors;
if(!(((data8 === "reject") || (data8 === "drop-oldest")) || (data8 === "drop-newest"))){
validate10.errors = [{instancePath:instancePath+"/gateway/queuefull",schemaPath:"#/properties/gateway/properties/queuefull/enum",keyword:"enum",params:{allowedValues: schema11.properties.gateway.properties.queuefull.enum}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandqueue !== undefined && func0.call(data1, "commandqueue")){
let data9 = data1.commandqueue;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandqueue",schemaPath:"#/properties/gateway/properties/commandqueue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.starttimeout !== undefined && func0.call(data1, "starttimeout")){
let data10 = data1.starttimeout;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 3600 || isNaN(data10)){
validate10.errors = [{instancePath:instancePath+"/gateway/starttimeout",schemaPath:"#/properties/gateway/properties/starttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data10 < 0.1 || isNaN(data10)){
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
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.commandtimeout !== undefined && func0.call(data1, "commandtimeout")){
let data11 = data1.commandtimeout;
const _errs24 = errors;
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 3600 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/gateway/commandtimeout",schemaPath:"#/properties/gateway/properties/commandtimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data11 < 0.1 || isNaN(data11)){
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
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmin !== undefined && func0.call(data1, "restartmin")){
let data12 = data1.restartmin;
const _errs26 = errors;
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 3600 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmin",schemaPath:"#/properties/gateway/properties/restartmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data12 < 0.05 || isNaN(data12)){
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
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.restartmax !== undefined && func0.call(data1, "restartmax")){
let data13 = data1.restartmax;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 86400 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/gateway/restartmax",schemaPath:"#/properties/gateway/properties/restartmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data13 < 0.05 || isNaN(data13)){
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
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxdefects !== undefined && func0.call(data1, "maxdefects")){
let data14 = data1.maxdefects;
const _errs30 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/gateway/maxdefects",schemaPath:"#/properties/gateway/properties/maxdefects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.defectwindow !== undefined && func0.call(data1, "defectwindow")){
let data15 = data1.defectwindow;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 86400 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/gateway/defectwindow",schemaPath:"#/properties/gateway/properties/defectwindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
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
var valid1 = _errs32 === errors;
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
let data16 = data.interface;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.interface !== undefined && func0.call(data16, "interface")){
let data17 = data16.interface;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(func49(data17) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.module !== undefined && func0.call(data16, "module")){
let data18 = data16.module;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data18 === "string"){
if(func49(data18) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.start !== undefined && func0.call(data16, "start")){
let data19 = data16.start;
const _errs42 = errors;
if(!(((data19 === "fail") || (data19 === "retry")) || (data19 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interface/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.isolation !== undefined && func0.call(data16, "isolation")){
let data20 = data16.isolation;
const _errs43 = errors;
if(!((((data20 === "auto") || (data20 === "inline")) || (data20 === "worker")) || (data20 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interface/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.memorylimit !== undefined && func0.call(data16, "memorylimit")){
let data21 = data16.memorylimit;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 65536 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data21 < 16 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/interface/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.record !== undefined && func0.call(data16, "record")){
let data22 = data16.record;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(func49(data22) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.recordsize !== undefined && func0.call(data16, "recordsize")){
let data23 = data16.recordsize;
const _errs48 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 64 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data23 < 1 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/interface/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs48 === errors;
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
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interfaces !== undefined && func0.call(data, "interfaces")){
let data24 = data.interfaces;
const _errs50 = errors;
if(errors === _errs50){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 100){
validate10.errors = [{instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key2 of Object.keys(data24)){
const _errs52 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
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
var valid4 = _errs52 === errors;
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
for(const key3 of Object.keys(data24)){
let data25 = data24[key3];
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.interface !== undefined && func0.call(data25, "interface")){
let data26 = data25.interface;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(func49(data26) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs58 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.module !== undefined && func0.call(data25, "module")){
let data27 = data25.module;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data27 === "string"){
if(func49(data27) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.start !== undefined && func0.call(data25, "start")){
let data28 = data25.start;
const _errs62 = errors;
if(!(((data28 === "fail") || (data28 === "retry")) || (data28 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.isolation !== undefined && func0.call(data25, "isolation")){
let data29 = data25.isolation;
const _errs63 = errors;
if(!((((data29 === "auto") || (data29 === "inline")) || (data29 === "worker")) || (data29 === "process"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolation",schemaPath:"#/definitions/interface/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema12.properties.isolation.enum}}];
return false;
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.memorylimit !== undefined && func0.call(data25, "memorylimit")){
let data30 = data25.memorylimit;
const _errs64 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 65536 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data30 < 16 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorylimit",schemaPath:"#/definitions/interface/properties/memorylimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.record !== undefined && func0.call(data25, "record")){
let data31 = data25.record;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data31 === "string"){
if(func49(data31) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/record",schemaPath:"#/definitions/interface/properties/record/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs66 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data25.recordsize !== undefined && func0.call(data25, "recordsize")){
let data32 = data25.recordsize;
const _errs68 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs68){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 64 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recordsize",schemaPath:"#/definitions/interface/properties/recordsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs68 === errors;
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
var valid5 = _errs54 === errors;
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
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map !== undefined && func0.call(data, "map")){
let data33 = data.map;
const _errs70 = errors;
if(errors === _errs70){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs72 = errors;
for(const key4 of Object.keys(data33)){
if(!((((key4 === "mapping") || (key4 === "mapfilename")) || (key4 === "root")) || (key4 === "topics"))){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs72 === errors){
if(data33.mapping !== undefined && func0.call(data33, "mapping")){
let data34 = data33.mapping;
const _errs73 = errors;
if(!(((data34 === "auto") || (data34 === "on")) || (data34 === "off"))){
validate10.errors = [{instancePath:instancePath+"/map/mapping",schemaPath:"#/properties/map/properties/mapping/enum",keyword:"enum",params:{allowedValues: schema11.properties.map.properties.mapping.enum}}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.mapfilename !== undefined && func0.call(data33, "mapfilename")){
let data35 = data33.mapfilename;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data35 === "string"){
if(func49(data35) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.root !== undefined && func0.call(data33, "root")){
let data36 = data33.root;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data36 === "string"){
if(func49(data36) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern4.test(data36)){
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
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.topics !== undefined && func0.call(data33, "topics")){
let data37 = data33.topics;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data37)){
if(data37.length > 1000){
validate10.errors = [{instancePath:instancePath+"/map/topics",schemaPath:"#/properties/map/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len0 = data37.length;
for(let i0=0; i0<len0; i0++){
let data38 = data37[i0];
const _errs80 = errors;
if(errors === _errs80){
if(typeof data38 === "string"){
if(func49(data38) > 65535){
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func49(data38) < 1){
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
var valid9 = _errs80 === errors;
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
var valid8 = _errs78 === errors;
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
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined && func0.call(data, "log")){
let data39 = data.log;
const _errs82 = errors;
if(errors === _errs82){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs84 = errors;
for(const key5 of Object.keys(data39)){
if(!((((((key5 === "consolelevel") || (key5 === "filelevel")) || (key5 === "logfilename")) || (key5 === "filenum")) || (key5 === "filesize")) || (key5 === "format"))){
validate10.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data39.consolelevel !== undefined && func0.call(data39, "consolelevel")){
let data40 = data39.consolelevel;
const _errs85 = errors;
if(!((((((data40 === "CRITICAL") || (data40 === "ERROR")) || (data40 === "WARN")) || (data40 === "INFO")) || (data40 === "DEBUG")) || (data40 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/consolelevel",schemaPath:"#/properties/log/properties/consolelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.consolelevel.enum}}];
return false;
}
var valid10 = _errs85 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data39.filelevel !== undefined && func0.call(data39, "filelevel")){
let data41 = data39.filelevel;
const _errs86 = errors;
if(!((((((data41 === "CRITICAL") || (data41 === "ERROR")) || (data41 === "WARN")) || (data41 === "INFO")) || (data41 === "DEBUG")) || (data41 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/filelevel",schemaPath:"#/properties/log/properties/filelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.filelevel.enum}}];
return false;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data39.logfilename !== undefined && func0.call(data39, "logfilename")){
let data42 = data39.logfilename;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data42 === "string"){
if(func49(data42) > 1024){
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data39.filenum !== undefined && func0.call(data39, "filenum")){
let data43 = data39.filenum;
const _errs89 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data43 < 1 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data39.filesize !== undefined && func0.call(data39, "filesize")){
let data44 = data39.filesize;
const _errs91 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs91){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 10000000 || isNaN(data44)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data44 < 1 || isNaN(data44)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs91 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data39.format !== undefined && func0.call(data39, "format")){
let data45 = data39.format;
const _errs93 = errors;
if(!((data45 === "text") || (data45 === "json"))){
validate10.errors = [{instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}}];
return false;
}
var valid10 = _errs93 === errors;
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
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mqtt !== undefined && func0.call(data, "mqtt")){
let data46 = data.mqtt;
const _errs94 = errors;
if(errors === _errs94){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
const _errs96 = errors;
for(const key6 of Object.keys(data46)){
if(!(func0.call(schema11.properties.mqtt.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs96 === errors){
if(data46.filename !== undefined && func0.call(data46, "filename")){
let data47 = data46.filename;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data47 === "string"){
if(func49(data47) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs97 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.url !== undefined && func0.call(data46, "url")){
let data48 = data46.url;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data48 === "string"){
if(func49(data48) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern5.test(data48)){
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
var valid11 = _errs99 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.host !== undefined && func0.call(data46, "host")){
let data49 = data46.host;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data49 === "string"){
if(func49(data49) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern6.test(data49)){
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
var valid11 = _errs101 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.port !== undefined && func0.call(data46, "port")){
let data50 = data46.port;
const _errs103 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs103){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data50 < 1 || isNaN(data50)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs103 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.clientid !== undefined && func0.call(data46, "clientid")){
let data51 = data46.clientid;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data51 === "string"){
if(func49(data51) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs105 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.usecredentials !== undefined && func0.call(data46, "usecredentials")){
let data52 = data46.usecredentials;
const _errs107 = errors;
if(!(((data52 === "auto") || (data52 === "on")) || (data52 === "off"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/usecredentials",schemaPath:"#/properties/mqtt/properties/usecredentials/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.usecredentials.enum}}];
return false;
}
var valid11 = _errs107 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.username !== undefined && func0.call(data46, "username")){
let data53 = data46.username;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data53 === "string"){
if(func49(data53) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs108 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.password !== undefined && func0.call(data46, "password")){
let data54 = data46.password;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data54 === "string"){
if(func49(data54) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs110 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.password_file !== undefined && func0.call(data46, "password_file")){
let data55 = data46.password_file;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data55 === "string"){
if(func49(data55) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs112 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.tls !== undefined && func0.call(data46, "tls")){
const _errs114 = errors;
if(typeof data46.tls !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tls",schemaPath:"#/properties/mqtt/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs114 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.cafile !== undefined && func0.call(data46, "cafile")){
let data57 = data46.cafile;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data57 === "string"){
if(func49(data57) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs116 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.certfile !== undefined && func0.call(data46, "certfile")){
let data58 = data46.certfile;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data58 === "string"){
if(func49(data58) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs118 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.keyfile !== undefined && func0.call(data46, "keyfile")){
let data59 = data46.keyfile;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data59 === "string"){
if(func49(data59) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs120 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.servername !== undefined && func0.call(data46, "servername")){
let data60 = data46.servername;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data60 === "string"){
if(func49(data60) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs122 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.tlsinsecure !== undefined && func0.call(data46, "tlsinsecure")){
const _errs124 = errors;
if(typeof data46.tlsinsecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tlsinsecure",schemaPath:"#/properties/mqtt/properties/tlsinsecure/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs124 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.protocol !== undefined && func0.call(data46, "protocol")){
let data62 = data46.protocol;
const _errs126 = errors;
if(!(((data62 === "auto") || (data62 === "5")) || (data62 === "3.1.1"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/protocol",schemaPath:"#/properties/mqtt/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.protocol.enum}}];
return false;
}
var valid11 = _errs126 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.qos !== undefined && func0.call(data46, "qos")){
let data63 = data46.qos;
const _errs127 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data63 === 0) || (data63 === 1)) || (data63 === 2))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.qos.enum}}];
return false;
}
var valid11 = _errs127 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.retain !== undefined && func0.call(data46, "retain")){
const _errs129 = errors;
if(typeof data46.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retain",schemaPath:"#/properties/mqtt/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs129 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.retainedcommands !== undefined && func0.call(data46, "retainedcommands")){
const _errs131 = errors;
if(typeof data46.retainedcommands !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retainedcommands",schemaPath:"#/properties/mqtt/properties/retainedcommands/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs131 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.keepalive !== undefined && func0.call(data46, "keepalive")){
let data66 = data46.keepalive;
const _errs133 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs133){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 65535 || isNaN(data66)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data66 < 0 || isNaN(data66)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs133 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.connecttimeout !== undefined && func0.call(data46, "connecttimeout")){
let data67 = data46.connecttimeout;
const _errs135 = errors;
if(errors === _errs135){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 600 || isNaN(data67)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data67 < 0.1 || isNaN(data67)){
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
var valid11 = _errs135 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.reconnectmin !== undefined && func0.call(data46, "reconnectmin")){
let data68 = data46.reconnectmin;
const _errs137 = errors;
if(errors === _errs137){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 3600 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data68 < 0.001 || isNaN(data68)){
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
var valid11 = _errs137 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.reconnectmax !== undefined && func0.call(data46, "reconnectmax")){
let data69 = data46.reconnectmax;
const _errs139 = errors;
if(errors === _errs139){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 86400 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data69 < 0.001 || isNaN(data69)){
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
var valid11 = _errs139 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.acktimeout !== undefined && func0.call(data46, "acktimeout")){
let data70 = data46.acktimeout;
const _errs141 = errors;
if(errors === _errs141){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 3600 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data70 < 0.1 || isNaN(data70)){
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
var valid11 = _errs141 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.maxinflight !== undefined && func0.call(data46, "maxinflight")){
let data71 = data46.maxinflight;
const _errs143 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs143){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 65535 || isNaN(data71)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs143 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data46.maxpayload !== undefined && func0.call(data46, "maxpayload")){
let data72 = data46.maxpayload;
const _errs145 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs145){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 268435455 || isNaN(data72)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435455}}];
return false;
}
else {
if(data72 < 1 || isNaN(data72)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs145 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs94 === errors;
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
