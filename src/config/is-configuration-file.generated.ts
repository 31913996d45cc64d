// @ts-nocheck
// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"definitions":{"interface":{"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"pattern":"^([a-z0-9][a-z0-9-]*)?$","default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"}}}},"properties":{"$schema":{"type":"string"},"gateway":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\s\\u0000]*$","default":""},"statetopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/state"},"statustopic":{"type":"string","maxLength":1024,"pattern":"^[^+#\\u0000]*$","default":"mqttgateway/{name}/status"},"statusinterval":{"type":"integer","minimum":0,"maximum":86400,"default":60},"queuesize":{"type":"integer","minimum":1,"maximum":1000000,"default":10000},"queuebytes":{"type":"integer","minimum":1024,"maximum":1073741824,"default":16777216},"queuefull":{"enum":["reject","drop-oldest","drop-newest"],"default":"drop-oldest"},"commandqueue":{"type":"integer","minimum":1,"maximum":100000,"default":100},"starttimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"commandtimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"restartmin":{"type":"number","minimum":0.05,"maximum":3600,"default":1},"restartmax":{"type":"number","minimum":0.05,"maximum":86400,"default":60}}},"interface":{"$ref":"#/definitions/interface"},"interfaces":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"maxProperties":100,"additionalProperties":{"$ref":"#/definitions/interface"}},"map":{"type":"object","additionalProperties":false,"properties":{"mapping":{"enum":["auto","on","off"],"default":"auto"},"mapfilename":{"type":"string","maxLength":1024,"default":""},"root":{"type":"string","maxLength":1024,"pattern":"^[^/+#\\u0000]*$","default":""},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":65535},"maxItems":1000,"default":[]}}},"log":{"type":"object","additionalProperties":false,"properties":{"consolelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"INFO"},"filelevel":{"enum":["CRITICAL","ERROR","WARN","INFO","DEBUG","NONE"],"default":"NONE"},"logfilename":{"type":"string","maxLength":1024,"default":""},"filenum":{"type":"integer","minimum":1,"maximum":1000,"default":3},"filesize":{"type":"integer","minimum":1,"maximum":10000000,"default":50000},"format":{"enum":["text","json"],"default":"text"}}},"mqtt":{"type":"object","additionalProperties":false,"properties":{"filename":{"type":"string","maxLength":1024,"default":""},"url":{"type":"string","maxLength":1024,"pattern":"^((mqtts?|wss?)://.+)?$","default":""},"host":{"type":"string","maxLength":253,"pattern":"^[^\\s/]*$","default":""},"port":{"type":"integer","minimum":1,"maximum":65535,"default":1883},"clientid":{"type":"string","maxLength":1024,"default":""},"usecredentials":{"enum":["auto","on","off"],"default":"auto"},"username":{"type":"string","maxLength":65535,"default":""},"password":{"type":"string","maxLength":65535,"default":""},"password_file":{"type":"string","maxLength":1024,"default":""},"tls":{"type":"boolean","default":false},"cafile":{"type":"string","maxLength":1024,"default":""},"certfile":{"type":"string","maxLength":1024,"default":""},"keyfile":{"type":"string","maxLength":1024,"default":""},"servername":{"type":"string","maxLength":253,"default":""},"tlsinsecure":{"type":"boolean","default":false},"protocol":{"enum":["auto","5","3.1.1"],"default":"auto"},"qos":{"type":"integer","enum":[0,1,2],"default":1},"retain":{"type":"boolean","default":false},"retainedcommands":{"type":"boolean","default":false},"keepalive":{"type":"integer","minimum":0,"maximum":65535,"default":60},"connecttimeout":{"type":"number","minimum":0.1,"maximum":600,"default":10},"reconnectmin":{"type":"number","minimum":0.001,"maximum":3600,"default":0.5},"reconnectmax":{"type":"number","minimum":0.001,"maximum":86400,"default":60},"acktimeout":{"type":"number","minimum":0.1,"maximum":3600,"default":30},"maxinflight":{"type":"integer","minimum":1,"maximum":65535,"default":64},"maxpayload":{"type":"integer","minimum":1,"maximum":268435455,"default":1048576}}}}};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"interface":{"type":"string","maxLength":1024,"pattern":"^([a-z0-9][a-z0-9-]*)?$","default":""},"module":{"type":"string","maxLength":1024,"default":""},"start":{"enum":["fail","retry","ignore"],"default":"retry"}}};
const func0 = Object.prototype.hasOwnProperty;
const func49 = imported0.default;
const pattern0 = new RegExp("^[^/+#\\s\\u0000]*$", "u");
const pattern1 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern3 = new RegExp("^([a-z0-9][a-z0-9-]*)?$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[^/+#\\u0000]*$", "u");
const pattern7 = new RegExp("^((mqtts?|wss?)://.+)?$", "u");
const pattern8 = new RegExp("^[^\\s/]*$", "u");

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
let data14 = data.interface;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.interface !== undefined && func0.call(data14, "interface")){
let data15 = data14.interface;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func49(data15) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern3.test(data15)){
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9-]*)?$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.module !== undefined && func0.call(data14, "module")){
let data16 = data14.module;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func49(data16) > 1024){
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.start !== undefined && func0.call(data14, "start")){
let data17 = data14.start;
const _errs38 = errors;
if(!(((data17 === "fail") || (data17 === "retry")) || (data17 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interface/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interface",schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interfaces !== undefined && func0.call(data, "interfaces")){
let data18 = data.interfaces;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 100){
validate10.errors = [{instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key2 of Object.keys(data18)){
const _errs41 = errors;
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
var valid4 = _errs41 === errors;
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
for(const key3 of Object.keys(data18)){
let data19 = data18[key3];
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.interface !== undefined && func0.call(data19, "interface")){
let data20 = data19.interface;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(func49(data20) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern3.test(data20)){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9-]*)?$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface",schemaPath:"#/definitions/interface/properties/interface/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.module !== undefined && func0.call(data19, "module")){
let data21 = data19.module;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data21 === "string"){
if(func49(data21) > 1024){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",schemaPath:"#/definitions/interface/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.start !== undefined && func0.call(data19, "start")){
let data22 = data19.start;
const _errs51 = errors;
if(!(((data22 === "fail") || (data22 === "retry")) || (data22 === "ignore"))){
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/definitions/interface/properties/start/enum",keyword:"enum",params:{allowedValues: schema12.properties.start.enum}}];
return false;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/interfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/interface/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs43 === errors;
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
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map !== undefined && func0.call(data, "map")){
let data23 = data.map;
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs54 = errors;
for(const key4 of Object.keys(data23)){
if(!((((key4 === "mapping") || (key4 === "mapfilename")) || (key4 === "root")) || (key4 === "topics"))){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.mapping !== undefined && func0.call(data23, "mapping")){
let data24 = data23.mapping;
const _errs55 = errors;
if(!(((data24 === "auto") || (data24 === "on")) || (data24 === "off"))){
validate10.errors = [{instancePath:instancePath+"/map/mapping",schemaPath:"#/properties/map/properties/mapping/enum",keyword:"enum",params:{allowedValues: schema11.properties.map.properties.mapping.enum}}];
return false;
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data23.mapfilename !== undefined && func0.call(data23, "mapfilename")){
let data25 = data23.mapfilename;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data25 === "string"){
if(func49(data25) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map/mapfilename",schemaPath:"#/properties/map/properties/mapfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data23.root !== undefined && func0.call(data23, "root")){
let data26 = data23.root;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(func49(data26) > 1024){
validate10.errors = [{instancePath:instancePath+"/map/root",schemaPath:"#/properties/map/properties/root/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern6.test(data26)){
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
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data23.topics !== undefined && func0.call(data23, "topics")){
let data27 = data23.topics;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data27)){
if(data27.length > 1000){
validate10.errors = [{instancePath:instancePath+"/map/topics",schemaPath:"#/properties/map/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data28 === "string"){
if(func49(data28) > 65535){
validate10.errors = [{instancePath:instancePath+"/map/topics/" + i0,schemaPath:"#/properties/map/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func49(data28) < 1){
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
var valid9 = _errs62 === errors;
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
var valid8 = _errs60 === errors;
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
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined && func0.call(data, "log")){
let data29 = data.log;
const _errs64 = errors;
if(errors === _errs64){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs66 = errors;
for(const key5 of Object.keys(data29)){
if(!((((((key5 === "consolelevel") || (key5 === "filelevel")) || (key5 === "logfilename")) || (key5 === "filenum")) || (key5 === "filesize")) || (key5 === "format"))){
validate10.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data29.consolelevel !== undefined && func0.call(data29, "consolelevel")){
let data30 = data29.consolelevel;
const _errs67 = errors;
if(!((((((data30 === "CRITICAL") || (data30 === "ERROR")) || (data30 === "WARN")) || (data30 === "INFO")) || (data30 === "DEBUG")) || (data30 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/consolelevel",schemaPath:"#/properties/log/properties/consolelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.consolelevel.enum}}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.filelevel !== undefined && func0.call(data29, "filelevel")){
let data31 = data29.filelevel;
const _errs68 = errors;
if(!((((((data31 === "CRITICAL") || (data31 === "ERROR")) || (data31 === "WARN")) || (data31 === "INFO")) || (data31 === "DEBUG")) || (data31 === "NONE"))){
validate10.errors = [{instancePath:instancePath+"/log/filelevel",schemaPath:"#/properties/log/properties/filelevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.filelevel.enum}}];
return false;
}
var valid10 = _errs68 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.logfilename !== undefined && func0.call(data29, "logfilename")){
let data32 = data29.logfilename;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data32 === "string"){
if(func49(data32) > 1024){
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/log/logfilename",schemaPath:"#/properties/log/properties/logfilename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.filenum !== undefined && func0.call(data29, "filenum")){
let data33 = data29.filenum;
const _errs71 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/log/filenum",schemaPath:"#/properties/log/properties/filenum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.filesize !== undefined && func0.call(data29, "filesize")){
let data34 = data29.filesize;
const _errs73 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs73){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 10000000 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/log/filesize",schemaPath:"#/properties/log/properties/filesize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data29.format !== undefined && func0.call(data29, "format")){
let data35 = data29.format;
const _errs75 = errors;
if(!((data35 === "text") || (data35 === "json"))){
validate10.errors = [{instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}}];
return false;
}
var valid10 = _errs75 === errors;
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
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mqtt !== undefined && func0.call(data, "mqtt")){
let data36 = data.mqtt;
const _errs76 = errors;
if(errors === _errs76){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
const _errs78 = errors;
for(const key6 of Object.keys(data36)){
if(!(func0.call(schema11.properties.mqtt.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/mqtt",schemaPath:"#/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data36.filename !== undefined && func0.call(data36, "filename")){
let data37 = data36.filename;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data37 === "string"){
if(func49(data37) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/filename",schemaPath:"#/properties/mqtt/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.url !== undefined && func0.call(data36, "url")){
let data38 = data36.url;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data38 === "string"){
if(func49(data38) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/url",schemaPath:"#/properties/mqtt/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern7.test(data38)){
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
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.host !== undefined && func0.call(data36, "host")){
let data39 = data36.host;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data39 === "string"){
if(func49(data39) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/host",schemaPath:"#/properties/mqtt/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern8.test(data39)){
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
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.port !== undefined && func0.call(data36, "port")){
let data40 = data36.port;
const _errs85 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 65535 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data40 < 1 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/mqtt/port",schemaPath:"#/properties/mqtt/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.clientid !== undefined && func0.call(data36, "clientid")){
let data41 = data36.clientid;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data41 === "string"){
if(func49(data41) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/clientid",schemaPath:"#/properties/mqtt/properties/clientid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.usecredentials !== undefined && func0.call(data36, "usecredentials")){
let data42 = data36.usecredentials;
const _errs89 = errors;
if(!(((data42 === "auto") || (data42 === "on")) || (data42 === "off"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/usecredentials",schemaPath:"#/properties/mqtt/properties/usecredentials/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.usecredentials.enum}}];
return false;
}
var valid11 = _errs89 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.username !== undefined && func0.call(data36, "username")){
let data43 = data36.username;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data43 === "string"){
if(func49(data43) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/username",schemaPath:"#/properties/mqtt/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs90 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.password !== undefined && func0.call(data36, "password")){
let data44 = data36.password;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data44 === "string"){
if(func49(data44) > 65535){
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password",schemaPath:"#/properties/mqtt/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs92 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.password_file !== undefined && func0.call(data36, "password_file")){
let data45 = data36.password_file;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data45 === "string"){
if(func49(data45) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/password_file",schemaPath:"#/properties/mqtt/properties/password_file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs94 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.tls !== undefined && func0.call(data36, "tls")){
const _errs96 = errors;
if(typeof data36.tls !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tls",schemaPath:"#/properties/mqtt/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs96 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.cafile !== undefined && func0.call(data36, "cafile")){
let data47 = data36.cafile;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data47 === "string"){
if(func49(data47) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/cafile",schemaPath:"#/properties/mqtt/properties/cafile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs98 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.certfile !== undefined && func0.call(data36, "certfile")){
let data48 = data36.certfile;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data48 === "string"){
if(func49(data48) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/certfile",schemaPath:"#/properties/mqtt/properties/certfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs100 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.keyfile !== undefined && func0.call(data36, "keyfile")){
let data49 = data36.keyfile;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data49 === "string"){
if(func49(data49) > 1024){
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/keyfile",schemaPath:"#/properties/mqtt/properties/keyfile/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs102 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.servername !== undefined && func0.call(data36, "servername")){
let data50 = data36.servername;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data50 === "string"){
if(func49(data50) > 253){
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mqtt/servername",schemaPath:"#/properties/mqtt/properties/servername/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs104 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.tlsinsecure !== undefined && func0.call(data36, "tlsinsecure")){
const _errs106 = errors;
if(typeof data36.tlsinsecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/tlsinsecure",schemaPath:"#/properties/mqtt/properties/tlsinsecure/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs106 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.protocol !== undefined && func0.call(data36, "protocol")){
let data52 = data36.protocol;
const _errs108 = errors;
if(!(((data52 === "auto") || (data52 === "5")) || (data52 === "3.1.1"))){
validate10.errors = [{instancePath:instancePath+"/mqtt/protocol",schemaPath:"#/properties/mqtt/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.protocol.enum}}];
return false;
}
var valid11 = _errs108 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.qos !== undefined && func0.call(data36, "qos")){
let data53 = data36.qos;
const _errs109 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data53 === 0) || (data53 === 1)) || (data53 === 2))){
validate10.errors = [{instancePath:instancePath+"/mqtt/qos",schemaPath:"#/properties/mqtt/properties/qos/enum",keyword:"enum",params:{allowedValues: schema11.properties.mqtt.properties.qos.enum}}];
return false;
}
var valid11 = _errs109 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.retain !== undefined && func0.call(data36, "retain")){
const _errs111 = errors;
if(typeof data36.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retain",schemaPath:"#/properties/mqtt/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs111 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.retainedcommands !== undefined && func0.call(data36, "retainedcommands")){
const _errs113 = errors;
if(typeof data36.retainedcommands !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mqtt/retainedcommands",schemaPath:"#/properties/mqtt/properties/retainedcommands/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs113 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.keepalive !== undefined && func0.call(data36, "keepalive")){
let data56 = data36.keepalive;
const _errs115 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs115){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 65535 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/mqtt/keepalive",schemaPath:"#/properties/mqtt/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid11 = _errs115 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.connecttimeout !== undefined && func0.call(data36, "connecttimeout")){
let data57 = data36.connecttimeout;
const _errs117 = errors;
if(errors === _errs117){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 600 || isNaN(data57)){
validate10.errors = [{instancePath:instancePath+"/mqtt/connecttimeout",schemaPath:"#/properties/mqtt/properties/connecttimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data57 < 0.1 || isNaN(data57)){
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
var valid11 = _errs117 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.reconnectmin !== undefined && func0.call(data36, "reconnectmin")){
let data58 = data36.reconnectmin;
const _errs119 = errors;
if(errors === _errs119){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 3600 || isNaN(data58)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmin",schemaPath:"#/properties/mqtt/properties/reconnectmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data58 < 0.001 || isNaN(data58)){
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
var valid11 = _errs119 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.reconnectmax !== undefined && func0.call(data36, "reconnectmax")){
let data59 = data36.reconnectmax;
const _errs121 = errors;
if(errors === _errs121){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 86400 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/mqtt/reconnectmax",schemaPath:"#/properties/mqtt/properties/reconnectmax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data59 < 0.001 || isNaN(data59)){
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
var valid11 = _errs121 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.acktimeout !== undefined && func0.call(data36, "acktimeout")){
let data60 = data36.acktimeout;
const _errs123 = errors;
if(errors === _errs123){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 3600 || isNaN(data60)){
validate10.errors = [{instancePath:instancePath+"/mqtt/acktimeout",schemaPath:"#/properties/mqtt/properties/acktimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}}];
return false;
}
else {
if(data60 < 0.1 || isNaN(data60)){
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
var valid11 = _errs123 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.maxinflight !== undefined && func0.call(data36, "maxinflight")){
let data61 = data36.maxinflight;
const _errs125 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs125){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 65535 || isNaN(data61)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data61 < 1 || isNaN(data61)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxinflight",schemaPath:"#/properties/mqtt/properties/maxinflight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs125 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.maxpayload !== undefined && func0.call(data36, "maxpayload")){
let data62 = data36.maxpayload;
const _errs127 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs127){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 268435455 || isNaN(data62)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435455}}];
return false;
}
else {
if(data62 < 1 || isNaN(data62)){
validate10.errors = [{instancePath:instancePath+"/mqtt/maxpayload",schemaPath:"#/properties/mqtt/properties/maxpayload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
var valid0 = _errs76 === errors;
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
