// @ts-nocheck
// Generated from schemas/map-2.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string"},"version":{"type":"integer","enum":[2]},"description":{"type":"string","maxLength":1000},"root":{"type":"string","maxLength":1000,"default":"","pattern":"^[^+#\\u0000]*$"},"role":{"type":"string","enum":["device","controller","both"],"default":"device"},"include":{"type":["array","string"],"maxItems":32,"items":{"type":["string","object"],"minLength":1,"maxLength":1000,"additionalProperties":false,"required":["map"],"properties":{"map":{"type":"string","minLength":1,"maxLength":1000},"root":{"type":"string","maxLength":1000,"pattern":"^[^+#\\u0000]*$"}}}},"topics":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":65535}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"discovery":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"properties":{"icon":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z0-9-]+:[a-z0-9-]+$"},"category":{"type":"string","enum":["config","diagnostic"]},"enabled":{"type":"boolean","default":true}}},"unmatched":{"anyOf":[{"type":"string","enum":["drop","pass"]},{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535}}}],"default":"drop"},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"routes":{"type":"object","maxProperties":100000,"propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"$ref":"#/definitions/route"}},"tests":{"type":"array","maxItems":10000,"items":{"$ref":"#/definitions/case"}}},"definitions":{"value":{"type":["object","string"],"minLength":1,"maxLength":64,"additionalProperties":false,"properties":{"description":{"type":"string","maxLength":1000},"type":{"type":"string","enum":["text","number","integer","boolean","json","any"],"default":"text"},"maptype":{"type":"string","enum":["strict","loose","none"],"default":"strict"},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}},"factor":{"type":"number","default":1},"offset":{"type":"number","default":0},"scale":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"number"}},"decimals":{"type":"integer","minimum":0,"maximum":15},"min":{"type":"number"},"max":{"type":"number"},"clamp":{"type":"boolean","default":false},"mask":{"type":"integer","minimum":1,"maximum":4294967295},"shift":{"type":"integer","minimum":0,"maximum":31,"default":0},"default":{"type":["string","number","boolean"]},"in":{"type":"string","minLength":1,"maxLength":1000},"out":{"type":"string","minLength":1,"maxLength":1000},"unit":{"type":"string","maxLength":64}}},"route":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"required":["topic","payload"],"properties":{"description":{"type":"string","maxLength":1000},"topic":{"type":"string","maxLength":65535,"minLength":1},"payload":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"json":{},"csv":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":65535}},"pairs":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":65535}},"fields":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":64},"type":{"type":"string","enum":["integer","float","bcd","text","hex","bits"]},"bytes":{"type":"integer","minimum":1,"maximum":65535},"signed":{"type":"boolean","default":false},"order":{"type":"string","enum":["big","little","big-swapped","little-swapped"],"default":"big"},"padding":{"type":"string","enum":[" ","00"],"default":" "},"encoding":{"type":"string","enum":["utf-8","latin1"],"default":"utf-8"},"bits":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":["integer","array"],"minimum":0,"maximum":63,"minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":63}}},"skip":{"type":"integer","minimum":1,"maximum":65535}}}},"hex":{"type":"string","maxLength":65535},"base64":{"type":"string","maxLength":65535},"bytes":{"type":"string","maxLength":65535},"action-or-json":{"type":"string","enum":["<action>"]},"separator":{"type":"string","minLength":1,"maxLength":16,"default":","},"equals":{"type":"string","minLength":1,"maxLength":16,"default":"="}}},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"ignore":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$"}},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"direction":{"type":"string","enum":["in","out","both"]},"receive":{"type":"object","additionalProperties":false,"properties":{"retained":{"type":"boolean"},"expires":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"report":{"type":"object","additionalProperties":false,"properties":{"change":{"type":["boolean","string"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$","default":false},"deadband":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"number","exclusiveMinimum":0}},"throttle":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"debounce":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"heartbeat":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"merge":{"type":"object","additionalProperties":false,"required":["of","within"],"properties":{"of":{"type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"}},"within":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"discovery":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"properties":{"type":{"type":"string","enum":["sensor","binary_sensor","switch","text","number","select","button","event","device_tracker"]},"name":{"type":"string","minLength":1,"maxLength":200},"icon":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z0-9-]+:[a-z0-9-]+$"},"device_class":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9_]{0,63}$"},"state_class":{"type":"string","enum":["measurement","total","total_increasing"]},"category":{"type":"string","enum":["config","diagnostic"]},"enabled":{"type":"boolean","default":true},"entity":{"type":"string","minLength":1,"maxLength":200},"as":{"type":"string","enum":["mode","action","temperature","temperature_low","temperature_high","current_temperature","target_humidity","current_humidity","fan_mode","swing_mode","preset_mode"]},"where":{"type":"object","maxProperties":100,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"string","minLength":1,"maxLength":1000}}},"values":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/entity"}}}}}},"publish":{"type":"object","additionalProperties":false,"properties":{"qos":{"type":"integer","enum":[0,1,2]},"retain":{"type":"boolean"},"delivery":{"type":"string","enum":["best-effort","memory","durable"]},"id":{"type":"string","minLength":1,"maxLength":256},"expiry":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"contenttype":{"type":"string","maxLength":1000},"properties":{"type":"object","maxProperties":100,"additionalProperties":{"type":"string","maxLength":1000}}}},"case":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}},"entity":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"properties":{"type":{"type":"string","enum":["sensor","binary_sensor","switch","text","number","select","button","event","device_tracker"]},"name":{"type":"string","minLength":1,"maxLength":200},"icon":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z0-9-]+:[a-z0-9-]+$"},"device_class":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9_]{0,63}$"},"state_class":{"type":"string","enum":["measurement","total","total_increasing"]},"category":{"type":"string","enum":["config","diagnostic"]},"enabled":{"type":"boolean","default":true},"entity":{"type":"string","minLength":1,"maxLength":200},"as":{"type":"string","enum":["mode","action","temperature","temperature_low","temperature_high","current_temperature","target_humidity","current_humidity","fan_mode","swing_mode","preset_mode"]}}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"qos":{"type":"integer","enum":[0,1,2]},"retain":{"type":"boolean"},"delivery":{"type":"string","enum":["best-effort","memory","durable"]},"id":{"type":"string","minLength":1,"maxLength":256},"expiry":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"contenttype":{"type":"string","maxLength":1000},"properties":{"type":"object","maxProperties":100,"additionalProperties":{"type":"string","maxLength":1000}}}};
const schema13 = {"type":["object","string"],"minLength":1,"maxLength":64,"additionalProperties":false,"properties":{"description":{"type":"string","maxLength":1000},"type":{"type":"string","enum":["text","number","integer","boolean","json","any"],"default":"text"},"maptype":{"type":"string","enum":["strict","loose","none"],"default":"strict"},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}},"factor":{"type":"number","default":1},"offset":{"type":"number","default":0},"scale":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"number"}},"decimals":{"type":"integer","minimum":0,"maximum":15},"min":{"type":"number"},"max":{"type":"number"},"clamp":{"type":"boolean","default":false},"mask":{"type":"integer","minimum":1,"maximum":4294967295},"shift":{"type":"integer","minimum":0,"maximum":31,"default":0},"default":{"type":["string","number","boolean"]},"in":{"type":"string","minLength":1,"maxLength":1000},"out":{"type":"string","minLength":1,"maxLength":1000},"unit":{"type":"string","maxLength":64}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}};
const func0 = Object.prototype.hasOwnProperty;
const func50 = imported0.default;
const pattern0 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern2 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$", "u");
const pattern3 = new RegExp("^[a-z0-9-]+:[a-z0-9-]+$", "u");
const pattern4 = new RegExp("^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$", "u");
const pattern23 = new RegExp("^([0-9a-fA-F]{2})*$", "u");
const pattern6 = new RegExp("^[^\\u0000]{1,256}$", "u");
const schema14 = {"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"required":["topic","payload"],"properties":{"description":{"type":"string","maxLength":1000},"topic":{"type":"string","maxLength":65535,"minLength":1},"payload":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"json":{},"csv":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":65535}},"pairs":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":65535}},"fields":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":64},"type":{"type":"string","enum":["integer","float","bcd","text","hex","bits"]},"bytes":{"type":"integer","minimum":1,"maximum":65535},"signed":{"type":"boolean","default":false},"order":{"type":"string","enum":["big","little","big-swapped","little-swapped"],"default":"big"},"padding":{"type":"string","enum":[" ","00"],"default":" "},"encoding":{"type":"string","enum":["utf-8","latin1"],"default":"utf-8"},"bits":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":["integer","array"],"minimum":0,"maximum":63,"minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":63}}},"skip":{"type":"integer","minimum":1,"maximum":65535}}}},"hex":{"type":"string","maxLength":65535},"base64":{"type":"string","maxLength":65535},"bytes":{"type":"string","maxLength":65535},"action-or-json":{"type":"string","enum":["<action>"]},"separator":{"type":"string","minLength":1,"maxLength":16,"default":","},"equals":{"type":"string","minLength":1,"maxLength":16,"default":"="}}},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"ignore":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$"}},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"direction":{"type":"string","enum":["in","out","both"]},"receive":{"type":"object","additionalProperties":false,"properties":{"retained":{"type":"boolean"},"expires":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"report":{"type":"object","additionalProperties":false,"properties":{"change":{"type":["boolean","string"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$","default":false},"deadband":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"number","exclusiveMinimum":0}},"throttle":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"debounce":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"heartbeat":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"merge":{"type":"object","additionalProperties":false,"required":["of","within"],"properties":{"of":{"type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"}},"within":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"discovery":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"properties":{"type":{"type":"string","enum":["sensor","binary_sensor","switch","text","number","select","button","event","device_tracker"]},"name":{"type":"string","minLength":1,"maxLength":200},"icon":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z0-9-]+:[a-z0-9-]+$"},"device_class":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9_]{0,63}$"},"state_class":{"type":"string","enum":["measurement","total","total_increasing"]},"category":{"type":"string","enum":["config","diagnostic"]},"enabled":{"type":"boolean","default":true},"entity":{"type":"string","minLength":1,"maxLength":200},"as":{"type":"string","enum":["mode","action","temperature","temperature_low","temperature_high","current_temperature","target_humidity","current_humidity","fan_mode","swing_mode","preset_mode"]},"where":{"type":"object","maxProperties":100,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"string","minLength":1,"maxLength":1000}}},"values":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/entity"}}}}}};
const schema17 = {"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"properties":{"type":{"type":"string","enum":["sensor","binary_sensor","switch","text","number","select","button","event","device_tracker"]},"name":{"type":"string","minLength":1,"maxLength":200},"icon":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z0-9-]+:[a-z0-9-]+$"},"device_class":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9_]{0,63}$"},"state_class":{"type":"string","enum":["measurement","total","total_increasing"]},"category":{"type":"string","enum":["config","diagnostic"]},"enabled":{"type":"boolean","default":true},"entity":{"type":"string","minLength":1,"maxLength":200},"as":{"type":"string","enum":["mode","action","temperature","temperature_low","temperature_high","current_temperature","target_humidity","current_humidity","fan_mode","swing_mode","preset_mode"]}}};
const pattern7 = new RegExp("^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$", "u");
const pattern18 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}}];
return false;
}
const _errs1 = errors;
const _errs2 = errors;
if(true !== data){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
validate11.errors = [{instancePath,schemaPath:"#/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.topic === undefined) || (!(func0.call(data, "topic")))) && (missing0 = "topic")) || (((data.payload === undefined) || (!(func0.call(data, "payload")))) && (missing0 = "payload"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema14.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func50(data0) > 1000){
validate11.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.topic !== undefined && func0.call(data, "topic")){
let data1 = data.topic;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func50(data1) > 65535){
validate11.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data1) < 1){
validate11.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined && func0.call(data, "payload")){
let data2 = data.payload;
const _errs8 = errors;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
validate11.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: schema14.properties.payload.type}}];
return false;
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(func50(data2) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs10 = errors;
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema14.properties.payload.properties, key1))){
validate11.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.csv !== undefined && func0.call(data2, "csv")){
let data3 = data2.csv;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate11.errors = [{instancePath:instancePath+"/payload/csv",schemaPath:"#/properties/payload/properties/csv/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data3.length < 1){
validate11.errors = [{instancePath:instancePath+"/payload/csv",schemaPath:"#/properties/payload/properties/csv/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func50(data4) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/csv/" + i0,schemaPath:"#/properties/payload/properties/csv/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/csv/" + i0,schemaPath:"#/properties/payload/properties/csv/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/csv",schemaPath:"#/properties/payload/properties/csv/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pairs !== undefined && func0.call(data2, "pairs")){
let data5 = data2.pairs;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 1000){
validate11.errors = [{instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
if(Object.keys(data5).length < 1){
validate11.errors = [{instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 of Object.keys(data5)){
const _errs17 = errors;
if(typeof key2 === "string"){
if(func50(key2) > 256){
const err1 = {instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(func50(key2) < 1){
const err2 = {instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid4 = _errs17 === errors;
if(!valid4){
const err3 = {instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key3 of Object.keys(data5)){
let data6 = data5[key3];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(func50(data6) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/pairs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/pairs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/pairs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/pairs/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/pairs",schemaPath:"#/properties/payload/properties/pairs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.fields !== undefined && func0.call(data2, "fields")){
let data7 = data2.fields;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate11.errors = [{instancePath:instancePath+"/payload/fields",schemaPath:"#/properties/payload/properties/fields/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data7.length < 1){
validate11.errors = [{instancePath:instancePath+"/payload/fields",schemaPath:"#/properties/payload/properties/fields/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs23 = errors;
if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1,schemaPath:"#/properties/payload/properties/fields/items/type",keyword:"type",params:{type: schema14.properties.payload.properties.fields.items.type}}];
return false;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(func50(data8) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1,schemaPath:"#/properties/payload/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs25 = errors;
for(const key4 of Object.keys(data8)){
if(!(func0.call(schema14.properties.payload.properties.fields.items.properties, key4))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1,schemaPath:"#/properties/payload/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(func50(data9) > 64){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/name",schemaPath:"#/properties/payload/properties/fields/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/name",schemaPath:"#/properties/payload/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.type !== undefined && func0.call(data8, "type")){
let data10 = data8.type;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/type",schemaPath:"#/properties/payload/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data10 === "integer") || (data10 === "float")) || (data10 === "bcd")) || (data10 === "text")) || (data10 === "hex")) || (data10 === "bits"))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/type",schemaPath:"#/properties/payload/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.payload.properties.fields.items.properties.type.enum}}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.bytes !== undefined && func0.call(data8, "bytes")){
let data11 = data8.bytes;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bytes",schemaPath:"#/properties/payload/properties/fields/items/properties/bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bytes",schemaPath:"#/properties/payload/properties/fields/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bytes",schemaPath:"#/properties/payload/properties/fields/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.signed !== undefined && func0.call(data8, "signed")){
const _errs32 = errors;
if(typeof data8.signed !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/signed",schemaPath:"#/properties/payload/properties/fields/items/properties/signed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.order !== undefined && func0.call(data8, "order")){
let data13 = data8.order;
const _errs34 = errors;
if(typeof data13 !== "string"){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/order",schemaPath:"#/properties/payload/properties/fields/items/properties/order/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data13 === "big") || (data13 === "little")) || (data13 === "big-swapped")) || (data13 === "little-swapped"))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/order",schemaPath:"#/properties/payload/properties/fields/items/properties/order/enum",keyword:"enum",params:{allowedValues: schema14.properties.payload.properties.fields.items.properties.order.enum}}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.padding !== undefined && func0.call(data8, "padding")){
let data14 = data8.padding;
const _errs36 = errors;
if(typeof data14 !== "string"){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/padding",schemaPath:"#/properties/payload/properties/fields/items/properties/padding/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data14 === " ") || (data14 === "00"))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/padding",schemaPath:"#/properties/payload/properties/fields/items/properties/padding/enum",keyword:"enum",params:{allowedValues: schema14.properties.payload.properties.fields.items.properties.padding.enum}}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.encoding !== undefined && func0.call(data8, "encoding")){
let data15 = data8.encoding;
const _errs38 = errors;
if(typeof data15 !== "string"){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/encoding",schemaPath:"#/properties/payload/properties/fields/items/properties/encoding/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data15 === "utf-8") || (data15 === "latin1"))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/encoding",schemaPath:"#/properties/payload/properties/fields/items/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema14.properties.payload.properties.fields.items.properties.encoding.enum}}];
return false;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.bits !== undefined && func0.call(data8, "bits")){
let data16 = data8.bits;
const _errs40 = errors;
if(errors === _errs40){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 64){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits",schemaPath:"#/properties/payload/properties/fields/items/properties/bits/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data16).length < 1){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits",schemaPath:"#/properties/payload/properties/fields/items/properties/bits/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key5 of Object.keys(data16)){
const _errs42 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err4 = {instancePath:instancePath+"/payload/fields/" + i1+"/bits",schemaPath:"#/properties/payload/properties/fields/items/properties/bits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid8 = _errs42 === errors;
if(!valid8){
const err5 = {instancePath:instancePath+"/payload/fields/" + i1+"/bits",schemaPath:"#/properties/payload/properties/fields/items/properties/bits/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key6 of Object.keys(data16)){
let data17 = data16[key6];
const _errs44 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (!(Array.isArray(data17)))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/type",keyword:"type",params:{type: schema14.properties.payload.properties.fields.items.properties.bits.additionalProperties.type}}];
return false;
}
if(errors === _errs44){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 63 || isNaN(data17)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63}}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs44){
if(Array.isArray(data17)){
if(data17.length > 2){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data17.length < 2){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid10 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs46 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs46){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 63 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63}}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payload/properties/fields/items/properties/bits/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
}
}
}
}
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/bits",schemaPath:"#/properties/payload/properties/fields/items/properties/bits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.skip !== undefined && func0.call(data8, "skip")){
let data19 = data8.skip;
const _errs48 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/skip",schemaPath:"#/properties/payload/properties/fields/items/properties/skip/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/skip",schemaPath:"#/properties/payload/properties/fields/items/properties/skip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate11.errors = [{instancePath:instancePath+"/payload/fields/" + i1+"/skip",schemaPath:"#/properties/payload/properties/fields/items/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs48 === errors;
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
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/fields",schemaPath:"#/properties/payload/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.hex !== undefined && func0.call(data2, "hex")){
let data20 = data2.hex;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data20 === "string"){
if(func50(data20) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/hex",schemaPath:"#/properties/payload/properties/hex/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/hex",schemaPath:"#/properties/payload/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs50 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.base64 !== undefined && func0.call(data2, "base64")){
let data21 = data2.base64;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data21 === "string"){
if(func50(data21) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/base64",schemaPath:"#/properties/payload/properties/base64/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/base64",schemaPath:"#/properties/payload/properties/base64/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.bytes !== undefined && func0.call(data2, "bytes")){
let data22 = data2.bytes;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data22 === "string"){
if(func50(data22) > 65535){
validate11.errors = [{instancePath:instancePath+"/payload/bytes",schemaPath:"#/properties/payload/properties/bytes/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/bytes",schemaPath:"#/properties/payload/properties/bytes/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs54 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2["action-or-json"] !== undefined && func0.call(data2, "action-or-json")){
let data23 = data2["action-or-json"];
const _errs56 = errors;
if(typeof data23 !== "string"){
validate11.errors = [{instancePath:instancePath+"/payload/action-or-json",schemaPath:"#/properties/payload/properties/action-or-json/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data23 === "<action>")){
validate11.errors = [{instancePath:instancePath+"/payload/action-or-json",schemaPath:"#/properties/payload/properties/action-or-json/enum",keyword:"enum",params:{allowedValues: schema14.properties.payload.properties["action-or-json"].enum}}];
return false;
}
var valid2 = _errs56 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.separator !== undefined && func0.call(data2, "separator")){
let data24 = data2.separator;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(func50(data24) > 16){
validate11.errors = [{instancePath:instancePath+"/payload/separator",schemaPath:"#/properties/payload/properties/separator/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(func50(data24) < 1){
validate11.errors = [{instancePath:instancePath+"/payload/separator",schemaPath:"#/properties/payload/properties/separator/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/separator",schemaPath:"#/properties/payload/properties/separator/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs58 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.equals !== undefined && func0.call(data2, "equals")){
let data25 = data2.equals;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data25 === "string"){
if(func50(data25) > 16){
validate11.errors = [{instancePath:instancePath+"/payload/equals",schemaPath:"#/properties/payload/properties/equals/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(func50(data25) < 1){
validate11.errors = [{instancePath:instancePath+"/payload/equals",schemaPath:"#/properties/payload/properties/equals/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/payload/equals",schemaPath:"#/properties/payload/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
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
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined && func0.call(data, "message")){
let data26 = data.message;
const _errs62 = errors;
if(errors === _errs62){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs64 = errors;
for(const key7 of Object.keys(data26)){
if(!((((((((key7 === "type") || (key7 === "function")) || (key7 === "gateway")) || (key7 === "location")) || (key7 === "device")) || (key7 === "sender")) || (key7 === "action")) || (key7 === "arguments"))){
validate11.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs64 === errors){
if(data26.type !== undefined && func0.call(data26, "type")){
let data27 = data26.type;
const _errs65 = errors;
if(typeof data27 !== "string"){
validate11.errors = [{instancePath:instancePath+"/message/type",schemaPath:"#/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data27 === "command") || (data27 === "status"))){
validate11.errors = [{instancePath:instancePath+"/message/type",schemaPath:"#/properties/message/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.message.properties.type.enum}}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.function !== undefined && func0.call(data26, "function")){
let data28 = data26.function;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data28 === "string"){
if(func50(data28) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/function",schemaPath:"#/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/function",schemaPath:"#/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.gateway !== undefined && func0.call(data26, "gateway")){
let data29 = data26.gateway;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data29 === "string"){
if(func50(data29) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/gateway",schemaPath:"#/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/gateway",schemaPath:"#/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.location !== undefined && func0.call(data26, "location")){
let data30 = data26.location;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data30 === "string"){
if(func50(data30) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/location",schemaPath:"#/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/location",schemaPath:"#/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.device !== undefined && func0.call(data26, "device")){
let data31 = data26.device;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data31 === "string"){
if(func50(data31) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/device",schemaPath:"#/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/device",schemaPath:"#/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.sender !== undefined && func0.call(data26, "sender")){
let data32 = data26.sender;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data32 === "string"){
if(func50(data32) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/sender",schemaPath:"#/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/sender",schemaPath:"#/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.action !== undefined && func0.call(data26, "action")){
let data33 = data26.action;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data33 === "string"){
if(func50(data33) > 1000){
validate11.errors = [{instancePath:instancePath+"/message/action",schemaPath:"#/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/action",schemaPath:"#/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.arguments !== undefined && func0.call(data26, "arguments")){
let data34 = data26.arguments;
const _errs79 = errors;
if(errors === _errs79){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 1000){
validate11.errors = [{instancePath:instancePath+"/message/arguments",schemaPath:"#/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key8 of Object.keys(data34)){
const _errs81 = errors;
if(typeof key8 === "string"){
if(!pattern6.test(key8)){
const err6 = {instancePath:instancePath+"/message/arguments",schemaPath:"#/properties/message/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,256}$"},propertyName:key8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid12 = _errs81 === errors;
if(!valid12){
const err7 = {instancePath:instancePath+"/message/arguments",schemaPath:"#/properties/message/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key9 of Object.keys(data34)){
let data35 = data34[key9];
const _errs83 = errors;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
validate11.errors = [{instancePath:instancePath+"/message/arguments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema14.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid13 = _errs83 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message/arguments",schemaPath:"#/properties/message/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs79 === errors;
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
else {
validate11.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs62 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data36 = data.ignore;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data36)){
if(data36.length > 1000){
validate11.errors = [{instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid14 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs87 = errors;
if(errors === _errs87){
if(typeof data37 === "string"){
if(!pattern7.test(data37)){
validate11.errors = [{instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs87 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i4 = data36.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data36[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate11.errors = [{instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0}}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs85 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.values !== undefined && func0.call(data, "values")){
let data38 = data.values;
const _errs89 = errors;
if(errors === _errs89){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 10000){
validate11.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 10000}}];
return false;
}
else {
for(const key10 of Object.keys(data38)){
const _errs91 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid16 = _errs91 === errors;
if(!valid16){
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid16){
for(const key11 of Object.keys(data38)){
let data39 = data38[key11];
const _errs93 = errors;
const _errs94 = errors;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (typeof data39 !== "string")){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/type",keyword:"type",params:{type: schema13.type}}];
return false;
}
if(errors === _errs94){
if(typeof data39 === "string"){
if(func50(data39) > 64){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func50(data39) < 1){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === _errs94){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs96 = errors;
for(const key12 of Object.keys(data39)){
if(!(func0.call(schema13.properties, key12))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs96 === errors){
if(data39.description !== undefined && func0.call(data39, "description")){
let data40 = data39.description;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data40 === "string"){
if(func50(data40) > 1000){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs97 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.type !== undefined && func0.call(data39, "type")){
let data41 = data39.type;
const _errs99 = errors;
if(typeof data41 !== "string"){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data41 === "text") || (data41 === "number")) || (data41 === "integer")) || (data41 === "boolean")) || (data41 === "json")) || (data41 === "any"))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum}}];
return false;
}
var valid19 = _errs99 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.maptype !== undefined && func0.call(data39, "maptype")){
let data42 = data39.maptype;
const _errs101 = errors;
if(typeof data42 !== "string"){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data42 === "strict") || (data42 === "loose")) || (data42 === "none"))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema13.properties.maptype.enum}}];
return false;
}
var valid19 = _errs101 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.map !== undefined && func0.call(data39, "map")){
let data43 = data39.map;
const _errs103 = errors;
if(errors === _errs103){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 100000){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key13 of Object.keys(data43)){
let data44 = data43[key13];
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data44)){
if(data44.length > 1000){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data44.length < 1){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid21 = true;
const len4 = data44.length;
for(let i5=0; i5<len4; i5++){
let data45 = data44[i5];
const _errs108 = errors;
if(errors === _errs108){
if(typeof data45 === "string"){
if(func50(data45) > 256){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs108 === errors;
if(!valid21){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid20 = _errs106 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs103 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.factor !== undefined && func0.call(data39, "factor")){
let data46 = data39.factor;
const _errs110 = errors;
if(!((typeof data46 == "number") && (isFinite(data46)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",schemaPath:"#/definitions/value/properties/factor/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.offset !== undefined && func0.call(data39, "offset")){
let data47 = data39.offset;
const _errs112 = errors;
if(!((typeof data47 == "number") && (isFinite(data47)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset",schemaPath:"#/definitions/value/properties/offset/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs112 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.scale !== undefined && func0.call(data39, "scale")){
let data48 = data39.scale;
const _errs114 = errors;
if(errors === _errs114){
if(Array.isArray(data48)){
if(data48.length > 4){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data48.length < 4){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/minItems",keyword:"minItems",params:{limit: 4}}];
return false;
}
else {
var valid22 = true;
const len5 = data48.length;
for(let i6=0; i6<len5; i6++){
let data49 = data48[i6];
const _errs116 = errors;
if(!((typeof data49 == "number") && (isFinite(data49)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale/" + i6,schemaPath:"#/definitions/value/properties/scale/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs116 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.decimals !== undefined && func0.call(data39, "decimals")){
let data50 = data39.decimals;
const _errs118 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs118){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 15 || isNaN(data50)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.min !== undefined && func0.call(data39, "min")){
let data51 = data39.min;
const _errs120 = errors;
if(!((typeof data51 == "number") && (isFinite(data51)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/definitions/value/properties/min/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.max !== undefined && func0.call(data39, "max")){
let data52 = data39.max;
const _errs122 = errors;
if(!((typeof data52 == "number") && (isFinite(data52)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/definitions/value/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.clamp !== undefined && func0.call(data39, "clamp")){
const _errs124 = errors;
if(typeof data39.clamp !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/clamp",schemaPath:"#/definitions/value/properties/clamp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid19 = _errs124 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.mask !== undefined && func0.call(data39, "mask")){
let data54 = data39.mask;
const _errs126 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs126){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 4294967295 || isNaN(data54)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data54 < 1 || isNaN(data54)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid19 = _errs126 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.shift !== undefined && func0.call(data39, "shift")){
let data55 = data39.shift;
const _errs128 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs128){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 31 || isNaN(data55)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}}];
return false;
}
else {
if(data55 < 0 || isNaN(data55)){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.default !== undefined && func0.call(data39, "default")){
let data56 = data39.default;
const _errs130 = errors;
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/properties/default/type",keyword:"type",params:{type: schema13.properties.default.type}}];
return false;
}
var valid19 = _errs130 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.in !== undefined && func0.call(data39, "in")){
let data57 = data39.in;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data57 === "string"){
if(func50(data57) > 1000){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data57) < 1){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.out !== undefined && func0.call(data39, "out")){
let data58 = data39.out;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data58 === "string"){
if(func50(data58) > 1000){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data58) < 1){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs134 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data39.unit !== undefined && func0.call(data39, "unit")){
let data59 = data39.unit;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data59 === "string"){
if(func50(data59) > 64){
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs136 === errors;
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
var valid17 = _errs93 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs89 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.direction !== undefined && func0.call(data, "direction")){
let data60 = data.direction;
const _errs138 = errors;
if(typeof data60 !== "string"){
validate11.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data60 === "in") || (data60 === "out")) || (data60 === "both"))){
validate11.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema14.properties.direction.enum}}];
return false;
}
var valid1 = _errs138 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.receive !== undefined && func0.call(data, "receive")){
let data61 = data.receive;
const _errs140 = errors;
if(errors === _errs140){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
const _errs142 = errors;
for(const key14 of Object.keys(data61)){
if(!((key14 === "retained") || (key14 === "expires"))){
validate11.errors = [{instancePath:instancePath+"/receive",schemaPath:"#/properties/receive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs142 === errors){
if(data61.retained !== undefined && func0.call(data61, "retained")){
const _errs143 = errors;
if(typeof data61.retained !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/receive/retained",schemaPath:"#/properties/receive/properties/retained/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs143 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data61.expires !== undefined && func0.call(data61, "expires")){
let data63 = data61.expires;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data63 === "string"){
if(!pattern2.test(data63)){
validate11.errors = [{instancePath:instancePath+"/receive/expires",schemaPath:"#/properties/receive/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/receive/expires",schemaPath:"#/properties/receive/properties/expires/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs145 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/receive",schemaPath:"#/properties/receive/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs140 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.publish !== undefined && func0.call(data, "publish")){
let data64 = data.publish;
const _errs147 = errors;
const _errs149 = errors;
if(errors === _errs149){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs151 = errors;
for(const key15 of Object.keys(data64)){
if(!(((((((key15 === "qos") || (key15 === "retain")) || (key15 === "delivery")) || (key15 === "id")) || (key15 === "expiry")) || (key15 === "contenttype")) || (key15 === "properties"))){
validate11.errors = [{instancePath:instancePath+"/publish",schemaPath:"#/definitions/publish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs151 === errors){
if(data64.qos !== undefined && func0.call(data64, "qos")){
let data65 = data64.qos;
const _errs152 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate11.errors = [{instancePath:instancePath+"/publish/qos",schemaPath:"#/definitions/publish/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data65 === 0) || (data65 === 1)) || (data65 === 2))){
validate11.errors = [{instancePath:instancePath+"/publish/qos",schemaPath:"#/definitions/publish/properties/qos/enum",keyword:"enum",params:{allowedValues: schema12.properties.qos.enum}}];
return false;
}
var valid26 = _errs152 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.retain !== undefined && func0.call(data64, "retain")){
const _errs154 = errors;
if(typeof data64.retain !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/publish/retain",schemaPath:"#/definitions/publish/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs154 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.delivery !== undefined && func0.call(data64, "delivery")){
let data67 = data64.delivery;
const _errs156 = errors;
if(typeof data67 !== "string"){
validate11.errors = [{instancePath:instancePath+"/publish/delivery",schemaPath:"#/definitions/publish/properties/delivery/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data67 === "best-effort") || (data67 === "memory")) || (data67 === "durable"))){
validate11.errors = [{instancePath:instancePath+"/publish/delivery",schemaPath:"#/definitions/publish/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema12.properties.delivery.enum}}];
return false;
}
var valid26 = _errs156 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.id !== undefined && func0.call(data64, "id")){
let data68 = data64.id;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data68 === "string"){
if(func50(data68) > 256){
validate11.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func50(data68) < 1){
validate11.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs158 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.expiry !== undefined && func0.call(data64, "expiry")){
let data69 = data64.expiry;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data69 === "string"){
if(!pattern2.test(data69)){
validate11.errors = [{instancePath:instancePath+"/publish/expiry",schemaPath:"#/definitions/publish/properties/expiry/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/publish/expiry",schemaPath:"#/definitions/publish/properties/expiry/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs160 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.contenttype !== undefined && func0.call(data64, "contenttype")){
let data70 = data64.contenttype;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data70 === "string"){
if(func50(data70) > 1000){
validate11.errors = [{instancePath:instancePath+"/publish/contenttype",schemaPath:"#/definitions/publish/properties/contenttype/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/publish/contenttype",schemaPath:"#/definitions/publish/properties/contenttype/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs162 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data64.properties !== undefined && func0.call(data64, "properties")){
let data71 = data64.properties;
const _errs164 = errors;
if(errors === _errs164){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length > 100){
validate11.errors = [{instancePath:instancePath+"/publish/properties",schemaPath:"#/definitions/publish/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key16 of Object.keys(data71)){
let data72 = data71[key16];
const _errs167 = errors;
if(errors === _errs167){
if(typeof data72 === "string"){
if(func50(data72) > 1000){
validate11.errors = [{instancePath:instancePath+"/publish/properties/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/publish/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/publish/properties/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/publish/properties/properties/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs167 === errors;
if(!valid27){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/publish/properties",schemaPath:"#/definitions/publish/properties/properties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs164 === errors;
}
else {
var valid26 = true;
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
validate11.errors = [{instancePath:instancePath+"/publish",schemaPath:"#/definitions/publish/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs147 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.report !== undefined && func0.call(data, "report")){
let data73 = data.report;
const _errs169 = errors;
if(errors === _errs169){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs171 = errors;
for(const key17 of Object.keys(data73)){
if(!(((((key17 === "change") || (key17 === "deadband")) || (key17 === "throttle")) || (key17 === "debounce")) || (key17 === "heartbeat"))){
validate11.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs171 === errors){
if(data73.change !== undefined && func0.call(data73, "change")){
let data74 = data73.change;
const _errs172 = errors;
if((typeof data74 !== "boolean") && (typeof data74 !== "string")){
validate11.errors = [{instancePath:instancePath+"/report/change",schemaPath:"#/properties/report/properties/change/type",keyword:"type",params:{type: schema14.properties.report.properties.change.type}}];
return false;
}
if(errors === _errs172){
if(typeof data74 === "string"){
if(!pattern2.test(data74)){
validate11.errors = [{instancePath:instancePath+"/report/change",schemaPath:"#/properties/report/properties/change/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
}
var valid28 = _errs172 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.deadband !== undefined && func0.call(data73, "deadband")){
let data75 = data73.deadband;
const _errs174 = errors;
if(errors === _errs174){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(Object.keys(data75).length > 1000){
validate11.errors = [{instancePath:instancePath+"/report/deadband",schemaPath:"#/properties/report/properties/deadband/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key18 of Object.keys(data75)){
let data76 = data75[key18];
const _errs177 = errors;
if(errors === _errs177){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 <= 0 || isNaN(data76)){
validate11.errors = [{instancePath:instancePath+"/report/deadband/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/report/properties/deadband/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report/deadband/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/report/properties/deadband/additionalProperties/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid29 = _errs177 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report/deadband",schemaPath:"#/properties/report/properties/deadband/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs174 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.throttle !== undefined && func0.call(data73, "throttle")){
let data77 = data73.throttle;
const _errs179 = errors;
if(errors === _errs179){
if(typeof data77 === "string"){
if(!pattern2.test(data77)){
validate11.errors = [{instancePath:instancePath+"/report/throttle",schemaPath:"#/properties/report/properties/throttle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report/throttle",schemaPath:"#/properties/report/properties/throttle/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs179 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.debounce !== undefined && func0.call(data73, "debounce")){
let data78 = data73.debounce;
const _errs181 = errors;
if(errors === _errs181){
if(typeof data78 === "string"){
if(!pattern2.test(data78)){
validate11.errors = [{instancePath:instancePath+"/report/debounce",schemaPath:"#/properties/report/properties/debounce/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report/debounce",schemaPath:"#/properties/report/properties/debounce/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs181 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.heartbeat !== undefined && func0.call(data73, "heartbeat")){
let data79 = data73.heartbeat;
const _errs183 = errors;
if(errors === _errs183){
if(typeof data79 === "string"){
if(!pattern2.test(data79)){
validate11.errors = [{instancePath:instancePath+"/report/heartbeat",schemaPath:"#/properties/report/properties/heartbeat/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report/heartbeat",schemaPath:"#/properties/report/properties/heartbeat/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs183 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs169 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.merge !== undefined && func0.call(data, "merge")){
let data80 = data.merge;
const _errs185 = errors;
if(errors === _errs185){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing1;
if((((data80.of === undefined) || (!(func0.call(data80, "of")))) && (missing1 = "of")) || (((data80.within === undefined) || (!(func0.call(data80, "within")))) && (missing1 = "within"))){
validate11.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs187 = errors;
for(const key19 of Object.keys(data80)){
if(!((key19 === "of") || (key19 === "within"))){
validate11.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs187 === errors){
if(data80.of !== undefined && func0.call(data80, "of")){
let data81 = data80.of;
const _errs188 = errors;
if(errors === _errs188){
if(Array.isArray(data81)){
if(data81.length > 1000){
validate11.errors = [{instancePath:instancePath+"/merge/of",schemaPath:"#/properties/merge/properties/of/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data81.length < 1){
validate11.errors = [{instancePath:instancePath+"/merge/of",schemaPath:"#/properties/merge/properties/of/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid31 = true;
const len6 = data81.length;
for(let i7=0; i7<len6; i7++){
let data82 = data81[i7];
const _errs190 = errors;
if(errors === _errs190){
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
validate11.errors = [{instancePath:instancePath+"/merge/of/" + i7,schemaPath:"#/properties/merge/properties/of/items/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/merge/of/" + i7,schemaPath:"#/properties/merge/properties/of/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid31 = _errs190 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i8 = data81.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data81[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate11.errors = [{instancePath:instancePath+"/merge/of",schemaPath:"#/properties/merge/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1}}];
return false;
break;
}
indices1[item1] = i8;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/merge/of",schemaPath:"#/properties/merge/properties/of/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid30 = _errs188 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.within !== undefined && func0.call(data80, "within")){
let data83 = data80.within;
const _errs192 = errors;
if(errors === _errs192){
if(typeof data83 === "string"){
if(!pattern2.test(data83)){
validate11.errors = [{instancePath:instancePath+"/merge/within",schemaPath:"#/properties/merge/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/merge/within",schemaPath:"#/properties/merge/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid30 = _errs192 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs185 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data84 = data.discovery;
const _errs194 = errors;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (typeof data84 !== "boolean")){
validate11.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: schema14.properties.discovery.type}}];
return false;
}
const _errs196 = errors;
const _errs197 = errors;
if(true !== data84){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid33 = _errs197 === errors;
if(valid33){
validate11.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
if(errors === _errs194){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
const _errs198 = errors;
for(const key20 of Object.keys(data84)){
if(!(func0.call(schema14.properties.discovery.properties, key20))){
validate11.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs198 === errors){
if(data84.type !== undefined && func0.call(data84, "type")){
let data85 = data84.type;
const _errs199 = errors;
if(typeof data85 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/type",schemaPath:"#/properties/discovery/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data85 === "sensor") || (data85 === "binary_sensor")) || (data85 === "switch")) || (data85 === "text")) || (data85 === "number")) || (data85 === "select")) || (data85 === "button")) || (data85 === "event")) || (data85 === "device_tracker"))){
validate11.errors = [{instancePath:instancePath+"/discovery/type",schemaPath:"#/properties/discovery/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.discovery.properties.type.enum}}];
return false;
}
var valid34 = _errs199 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.name !== undefined && func0.call(data84, "name")){
let data86 = data84.name;
const _errs201 = errors;
if(errors === _errs201){
if(typeof data86 === "string"){
if(func50(data86) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/name",schemaPath:"#/properties/discovery/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data86) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/name",schemaPath:"#/properties/discovery/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/name",schemaPath:"#/properties/discovery/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs201 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.icon !== undefined && func0.call(data84, "icon")){
let data87 = data84.icon;
const _errs203 = errors;
if(errors === _errs203){
if(typeof data87 === "string"){
if(func50(data87) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data87) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data87)){
validate11.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[a-z0-9-]+$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs203 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.device_class !== undefined && func0.call(data84, "device_class")){
let data88 = data84.device_class;
const _errs205 = errors;
if(errors === _errs205){
if(typeof data88 === "string"){
if(func50(data88) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/device_class",schemaPath:"#/properties/discovery/properties/device_class/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data88) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/device_class",schemaPath:"#/properties/discovery/properties/device_class/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern18.test(data88)){
validate11.errors = [{instancePath:instancePath+"/discovery/device_class",schemaPath:"#/properties/discovery/properties/device_class/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/device_class",schemaPath:"#/properties/discovery/properties/device_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs205 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.state_class !== undefined && func0.call(data84, "state_class")){
let data89 = data84.state_class;
const _errs207 = errors;
if(typeof data89 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/state_class",schemaPath:"#/properties/discovery/properties/state_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data89 === "measurement") || (data89 === "total")) || (data89 === "total_increasing"))){
validate11.errors = [{instancePath:instancePath+"/discovery/state_class",schemaPath:"#/properties/discovery/properties/state_class/enum",keyword:"enum",params:{allowedValues: schema14.properties.discovery.properties.state_class.enum}}];
return false;
}
var valid34 = _errs207 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.category !== undefined && func0.call(data84, "category")){
let data90 = data84.category;
const _errs209 = errors;
if(typeof data90 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/category",schemaPath:"#/properties/discovery/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data90 === "config") || (data90 === "diagnostic"))){
validate11.errors = [{instancePath:instancePath+"/discovery/category",schemaPath:"#/properties/discovery/properties/category/enum",keyword:"enum",params:{allowedValues: schema14.properties.discovery.properties.category.enum}}];
return false;
}
var valid34 = _errs209 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.enabled !== undefined && func0.call(data84, "enabled")){
const _errs211 = errors;
if(typeof data84.enabled !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/discovery/enabled",schemaPath:"#/properties/discovery/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid34 = _errs211 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.entity !== undefined && func0.call(data84, "entity")){
let data92 = data84.entity;
const _errs213 = errors;
if(errors === _errs213){
if(typeof data92 === "string"){
if(func50(data92) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/entity",schemaPath:"#/properties/discovery/properties/entity/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data92) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/entity",schemaPath:"#/properties/discovery/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/entity",schemaPath:"#/properties/discovery/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs213 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.as !== undefined && func0.call(data84, "as")){
let data93 = data84.as;
const _errs215 = errors;
if(typeof data93 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/as",schemaPath:"#/properties/discovery/properties/as/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data93 === "mode") || (data93 === "action")) || (data93 === "temperature")) || (data93 === "temperature_low")) || (data93 === "temperature_high")) || (data93 === "current_temperature")) || (data93 === "target_humidity")) || (data93 === "current_humidity")) || (data93 === "fan_mode")) || (data93 === "swing_mode")) || (data93 === "preset_mode"))){
validate11.errors = [{instancePath:instancePath+"/discovery/as",schemaPath:"#/properties/discovery/properties/as/enum",keyword:"enum",params:{allowedValues: schema14.properties.discovery.properties.as.enum}}];
return false;
}
var valid34 = _errs215 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.where !== undefined && func0.call(data84, "where")){
let data94 = data84.where;
const _errs217 = errors;
if(errors === _errs217){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(Object.keys(data94).length > 100){
validate11.errors = [{instancePath:instancePath+"/discovery/where",schemaPath:"#/properties/discovery/properties/where/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key21 of Object.keys(data94)){
const _errs219 = errors;
if(typeof key21 === "string"){
if(!pattern4.test(key21)){
const err11 = {instancePath:instancePath+"/discovery/where",schemaPath:"#/properties/discovery/properties/where/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key21};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid35 = _errs219 === errors;
if(!valid35){
const err12 = {instancePath:instancePath+"/discovery/where",schemaPath:"#/properties/discovery/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid35){
for(const key22 of Object.keys(data94)){
let data95 = data94[key22];
const _errs221 = errors;
if(errors === _errs221){
if(Array.isArray(data95)){
if(data95.length > 500){
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/properties/where/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
if(data95.length < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/properties/where/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid37 = true;
const len7 = data95.length;
for(let i9=0; i9<len7; i9++){
let data96 = data95[i9];
const _errs223 = errors;
if(errors === _errs223){
if(typeof data96 === "string"){
if(func50(data96) > 1000){
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/discovery/properties/where/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data96) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/discovery/properties/where/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/discovery/properties/where/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid37 = _errs223 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/where/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/properties/where/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid36 = _errs221 === errors;
if(!valid36){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/where",schemaPath:"#/properties/discovery/properties/where/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs217 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data84.values !== undefined && func0.call(data84, "values")){
let data97 = data84.values;
const _errs225 = errors;
if(errors === _errs225){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(Object.keys(data97).length > 1000){
validate11.errors = [{instancePath:instancePath+"/discovery/values",schemaPath:"#/properties/discovery/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key23 of Object.keys(data97)){
const _errs227 = errors;
if(typeof key23 === "string"){
if(!pattern4.test(key23)){
const err13 = {instancePath:instancePath+"/discovery/values",schemaPath:"#/properties/discovery/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key23};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid38 = _errs227 === errors;
if(!valid38){
const err14 = {instancePath:instancePath+"/discovery/values",schemaPath:"#/properties/discovery/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key23}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid38){
for(const key24 of Object.keys(data97)){
let data98 = data97[key24];
const _errs229 = errors;
const _errs230 = errors;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (typeof data98 !== "boolean")){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entity/type",keyword:"type",params:{type: schema17.type}}];
return false;
}
const _errs232 = errors;
const _errs233 = errors;
if(true !== data98){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid41 = _errs233 === errors;
if(valid41){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entity/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
if(errors === _errs230){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
const _errs234 = errors;
for(const key25 of Object.keys(data98)){
if(!(func0.call(schema17.properties, key25))){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data98.type !== undefined && func0.call(data98, "type")){
let data99 = data98.type;
const _errs235 = errors;
if(typeof data99 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/entity/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data99 === "sensor") || (data99 === "binary_sensor")) || (data99 === "switch")) || (data99 === "text")) || (data99 === "number")) || (data99 === "select")) || (data99 === "button")) || (data99 === "event")) || (data99 === "device_tracker"))){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/entity/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.type.enum}}];
return false;
}
var valid42 = _errs235 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.name !== undefined && func0.call(data98, "name")){
let data100 = data98.name;
const _errs237 = errors;
if(errors === _errs237){
if(typeof data100 === "string"){
if(func50(data100) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/definitions/entity/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data100) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/definitions/entity/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/definitions/entity/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs237 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.icon !== undefined && func0.call(data98, "icon")){
let data101 = data98.icon;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data101 === "string"){
if(func50(data101) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/definitions/entity/properties/icon/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data101) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/definitions/entity/properties/icon/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data101)){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/definitions/entity/properties/icon/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[a-z0-9-]+$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/definitions/entity/properties/icon/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs239 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.device_class !== undefined && func0.call(data98, "device_class")){
let data102 = data98.device_class;
const _errs241 = errors;
if(errors === _errs241){
if(typeof data102 === "string"){
if(func50(data102) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_class",schemaPath:"#/definitions/entity/properties/device_class/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data102) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_class",schemaPath:"#/definitions/entity/properties/device_class/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern18.test(data102)){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_class",schemaPath:"#/definitions/entity/properties/device_class/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_class",schemaPath:"#/definitions/entity/properties/device_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs241 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.state_class !== undefined && func0.call(data98, "state_class")){
let data103 = data98.state_class;
const _errs243 = errors;
if(typeof data103 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_class",schemaPath:"#/definitions/entity/properties/state_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data103 === "measurement") || (data103 === "total")) || (data103 === "total_increasing"))){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_class",schemaPath:"#/definitions/entity/properties/state_class/enum",keyword:"enum",params:{allowedValues: schema17.properties.state_class.enum}}];
return false;
}
var valid42 = _errs243 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.category !== undefined && func0.call(data98, "category")){
let data104 = data98.category;
const _errs245 = errors;
if(typeof data104 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/definitions/entity/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data104 === "config") || (data104 === "diagnostic"))){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/definitions/entity/properties/category/enum",keyword:"enum",params:{allowedValues: schema17.properties.category.enum}}];
return false;
}
var valid42 = _errs245 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.enabled !== undefined && func0.call(data98, "enabled")){
const _errs247 = errors;
if(typeof data98.enabled !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/definitions/entity/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs247 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.entity !== undefined && func0.call(data98, "entity")){
let data106 = data98.entity;
const _errs249 = errors;
if(errors === _errs249){
if(typeof data106 === "string"){
if(func50(data106) > 200){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/entity",schemaPath:"#/definitions/entity/properties/entity/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data106) < 1){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/entity",schemaPath:"#/definitions/entity/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/entity",schemaPath:"#/definitions/entity/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs249 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data98.as !== undefined && func0.call(data98, "as")){
let data107 = data98.as;
const _errs251 = errors;
if(typeof data107 !== "string"){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/as",schemaPath:"#/definitions/entity/properties/as/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data107 === "mode") || (data107 === "action")) || (data107 === "temperature")) || (data107 === "temperature_low")) || (data107 === "temperature_high")) || (data107 === "current_temperature")) || (data107 === "target_humidity")) || (data107 === "current_humidity")) || (data107 === "fan_mode")) || (data107 === "swing_mode")) || (data107 === "preset_mode"))){
validate11.errors = [{instancePath:instancePath+"/discovery/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/as",schemaPath:"#/definitions/entity/properties/as/enum",keyword:"enum",params:{allowedValues: schema17.properties.as.enum}}];
return false;
}
var valid42 = _errs251 === errors;
}
else {
var valid42 = true;
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
var valid39 = _errs229 === errors;
if(!valid39){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/discovery/values",schemaPath:"#/properties/discovery/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs225 === errors;
}
else {
var valid34 = true;
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
var valid1 = _errs194 === errors;
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
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
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
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(data1 === 2)){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func50(data2) > 1000){
validate10.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined && func0.call(data, "root")){
let data3 = data.root;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func50(data3) > 1000){
validate10.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate10.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined && func0.call(data, "role")){
let data4 = data.role;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "device") || (data4 === "controller")) || (data4 === "both"))){
validate10.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.role.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include !== undefined && func0.call(data, "include")){
let data5 = data.include;
const _errs12 = errors;
if((!(Array.isArray(data5))) && (typeof data5 !== "string")){
validate10.errors = [{instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema11.properties.include.type}}];
return false;
}
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 32){
validate10.errors = [{instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
validate10.errors = [{instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: schema11.properties.include.items.type}}];
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(func50(data6) > 1000){
validate10.errors = [{instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data6) < 1){
validate10.errors = [{instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.map === undefined) || (!(func0.call(data6, "map")))) && (missing1 = "map")){
validate10.errors = [{instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 of Object.keys(data6)){
if(!((key1 === "map") || (key1 === "root"))){
validate10.errors = [{instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.map !== undefined && func0.call(data6, "map")){
let data7 = data6.map;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func50(data7) > 1000){
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/map",schemaPath:"#/properties/include/items/properties/map/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data7) < 1){
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/map",schemaPath:"#/properties/include/items/properties/map/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/map",schemaPath:"#/properties/include/items/properties/map/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.root !== undefined && func0.call(data6, "root")){
let data8 = data6.root;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func50(data8) > 1000){
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/root",schemaPath:"#/properties/include/items/properties/root/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(!pattern0.test(data8)){
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/root",schemaPath:"#/properties/include/items/properties/root/pattern",keyword:"pattern",params:{pattern: "^[^+#\\u0000]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/include/" + i0+"/root",schemaPath:"#/properties/include/items/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined && func0.call(data, "topics")){
let data9 = data.topics;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate10.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func50(data10) > 65535){
validate10.errors = [{instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data10) < 1){
validate10.errors = [{instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publish !== undefined && func0.call(data, "publish")){
let data11 = data.publish;
const _errs25 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs29 = errors;
for(const key2 of Object.keys(data11)){
if(!(((((((key2 === "qos") || (key2 === "retain")) || (key2 === "delivery")) || (key2 === "id")) || (key2 === "expiry")) || (key2 === "contenttype")) || (key2 === "properties"))){
validate10.errors = [{instancePath:instancePath+"/publish",schemaPath:"#/definitions/publish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data11.qos !== undefined && func0.call(data11, "qos")){
let data12 = data11.qos;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/publish/qos",schemaPath:"#/definitions/publish/properties/qos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data12 === 0) || (data12 === 1)) || (data12 === 2))){
validate10.errors = [{instancePath:instancePath+"/publish/qos",schemaPath:"#/definitions/publish/properties/qos/enum",keyword:"enum",params:{allowedValues: schema12.properties.qos.enum}}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.retain !== undefined && func0.call(data11, "retain")){
const _errs32 = errors;
if(typeof data11.retain !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/publish/retain",schemaPath:"#/definitions/publish/properties/retain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.delivery !== undefined && func0.call(data11, "delivery")){
let data14 = data11.delivery;
const _errs34 = errors;
if(typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/publish/delivery",schemaPath:"#/definitions/publish/properties/delivery/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data14 === "best-effort") || (data14 === "memory")) || (data14 === "durable"))){
validate10.errors = [{instancePath:instancePath+"/publish/delivery",schemaPath:"#/definitions/publish/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema12.properties.delivery.enum}}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.id !== undefined && func0.call(data11, "id")){
let data15 = data11.id;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data15 === "string"){
if(func50(data15) > 256){
validate10.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func50(data15) < 1){
validate10.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/publish/id",schemaPath:"#/definitions/publish/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.expiry !== undefined && func0.call(data11, "expiry")){
let data16 = data11.expiry;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
validate10.errors = [{instancePath:instancePath+"/publish/expiry",schemaPath:"#/definitions/publish/properties/expiry/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/publish/expiry",schemaPath:"#/definitions/publish/properties/expiry/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.contenttype !== undefined && func0.call(data11, "contenttype")){
let data17 = data11.contenttype;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data17 === "string"){
if(func50(data17) > 1000){
validate10.errors = [{instancePath:instancePath+"/publish/contenttype",schemaPath:"#/definitions/publish/properties/contenttype/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/publish/contenttype",schemaPath:"#/definitions/publish/properties/contenttype/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.properties !== undefined && func0.call(data11, "properties")){
let data18 = data11.properties;
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 100){
validate10.errors = [{instancePath:instancePath+"/publish/properties",schemaPath:"#/definitions/publish/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key3 of Object.keys(data18)){
let data19 = data18[key3];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data19 === "string"){
if(func50(data19) > 1000){
validate10.errors = [{instancePath:instancePath+"/publish/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/publish/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/publish/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/publish/properties/properties/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs45 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/publish/properties",schemaPath:"#/definitions/publish/properties/properties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
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
validate10.errors = [{instancePath:instancePath+"/publish",schemaPath:"#/definitions/publish/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discovery !== undefined && func0.call(data, "discovery")){
let data20 = data.discovery;
const _errs47 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: schema11.properties.discovery.type}}];
return false;
}
const _errs49 = errors;
const _errs50 = errors;
if(true !== data20){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid8 = _errs50 === errors;
if(valid8){
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
if(errors === _errs47){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const _errs51 = errors;
for(const key4 of Object.keys(data20)){
if(!(((key4 === "icon") || (key4 === "category")) || (key4 === "enabled"))){
validate10.errors = [{instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs51 === errors){
if(data20.icon !== undefined && func0.call(data20, "icon")){
let data21 = data20.icon;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data21 === "string"){
if(func50(data21) > 200){
validate10.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data21) < 1){
validate10.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data21)){
validate10.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[a-z0-9-]+$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/discovery/icon",schemaPath:"#/properties/discovery/properties/icon/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.category !== undefined && func0.call(data20, "category")){
let data22 = data20.category;
const _errs54 = errors;
if(typeof data22 !== "string"){
validate10.errors = [{instancePath:instancePath+"/discovery/category",schemaPath:"#/properties/discovery/properties/category/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data22 === "config") || (data22 === "diagnostic"))){
validate10.errors = [{instancePath:instancePath+"/discovery/category",schemaPath:"#/properties/discovery/properties/category/enum",keyword:"enum",params:{allowedValues: schema11.properties.discovery.properties.category.enum}}];
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.enabled !== undefined && func0.call(data20, "enabled")){
const _errs56 = errors;
if(typeof data20.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/discovery/enabled",schemaPath:"#/properties/discovery/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unmatched !== undefined && func0.call(data, "unmatched")){
let data24 = data.unmatched;
const _errs58 = errors;
const _errs59 = errors;
let valid10 = false;
const _errs60 = errors;
if(typeof data24 !== "string"){
const err1 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data24 === "drop") || (data24 === "pass"))){
const err2 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.unmatched.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs60 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const _errs62 = errors;
if(errors === _errs62){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if(((data24.topic === undefined) || (!(func0.call(data24, "topic")))) && (missing2 = "topic")){
const err3 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs64 = errors;
for(const key5 of Object.keys(data24)){
if(!(key5 === "topic")){
const err4 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs64 === errors){
if(data24.topic !== undefined && func0.call(data24, "topic")){
let data25 = data24.topic;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data25 === "string"){
if(func50(data25) > 65535){
const err5 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(func50(data25) < 1){
const err6 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs62 === errors;
valid10 = valid10 || _valid0;
}
if(!valid10){
const err9 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined && func0.call(data, "values")){
let data26 = data.values;
const _errs67 = errors;
if(errors === _errs67){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 10000){
validate10.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 10000}}];
return false;
}
else {
for(const key6 of Object.keys(data26)){
const _errs69 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err10 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid12 = _errs69 === errors;
if(!valid12){
const err11 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key7 of Object.keys(data26)){
let data27 = data26[key7];
const _errs71 = errors;
const _errs72 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (typeof data27 !== "string")){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/type",keyword:"type",params:{type: schema13.type}}];
return false;
}
if(errors === _errs72){
if(typeof data27 === "string"){
if(func50(data27) > 64){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func50(data27) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === _errs72){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs74 = errors;
for(const key8 of Object.keys(data27)){
if(!(func0.call(schema13.properties, key8))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data27.description !== undefined && func0.call(data27, "description")){
let data28 = data27.description;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data28 === "string"){
if(func50(data28) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs75 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.type !== undefined && func0.call(data27, "type")){
let data29 = data27.type;
const _errs77 = errors;
if(typeof data29 !== "string"){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data29 === "text") || (data29 === "number")) || (data29 === "integer")) || (data29 === "boolean")) || (data29 === "json")) || (data29 === "any"))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum}}];
return false;
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.maptype !== undefined && func0.call(data27, "maptype")){
let data30 = data27.maptype;
const _errs79 = errors;
if(typeof data30 !== "string"){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data30 === "strict") || (data30 === "loose")) || (data30 === "none"))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema13.properties.maptype.enum}}];
return false;
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.map !== undefined && func0.call(data27, "map")){
let data31 = data27.map;
const _errs81 = errors;
if(errors === _errs81){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length > 100000){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key9 of Object.keys(data31)){
let data32 = data31[key9];
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data32)){
if(data32.length > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data32.length < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid17 = true;
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
const _errs86 = errors;
if(errors === _errs86){
if(typeof data33 === "string"){
if(func50(data33) > 256){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs86 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid16 = _errs84 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.factor !== undefined && func0.call(data27, "factor")){
let data34 = data27.factor;
const _errs88 = errors;
if(!((typeof data34 == "number") && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",schemaPath:"#/definitions/value/properties/factor/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.offset !== undefined && func0.call(data27, "offset")){
let data35 = data27.offset;
const _errs90 = errors;
if(!((typeof data35 == "number") && (isFinite(data35)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset",schemaPath:"#/definitions/value/properties/offset/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.scale !== undefined && func0.call(data27, "scale")){
let data36 = data27.scale;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data36)){
if(data36.length > 4){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data36.length < 4){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/minItems",keyword:"minItems",params:{limit: 4}}];
return false;
}
else {
var valid18 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs94 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale/" + i3,schemaPath:"#/definitions/value/properties/scale/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid18 = _errs94 === errors;
if(!valid18){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.decimals !== undefined && func0.call(data27, "decimals")){
let data38 = data27.decimals;
const _errs96 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs96){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 15 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs96 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.min !== undefined && func0.call(data27, "min")){
let data39 = data27.min;
const _errs98 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/definitions/value/properties/min/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs98 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.max !== undefined && func0.call(data27, "max")){
let data40 = data27.max;
const _errs100 = errors;
if(!((typeof data40 == "number") && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/definitions/value/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs100 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.clamp !== undefined && func0.call(data27, "clamp")){
const _errs102 = errors;
if(typeof data27.clamp !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clamp",schemaPath:"#/definitions/value/properties/clamp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid15 = _errs102 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.mask !== undefined && func0.call(data27, "mask")){
let data42 = data27.mask;
const _errs104 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs104){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 4294967295 || isNaN(data42)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data42 < 1 || isNaN(data42)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid15 = _errs104 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.shift !== undefined && func0.call(data27, "shift")){
let data43 = data27.shift;
const _errs106 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 31 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}}];
return false;
}
else {
if(data43 < 0 || isNaN(data43)){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs106 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.default !== undefined && func0.call(data27, "default")){
let data44 = data27.default;
const _errs108 = errors;
if(((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/properties/default/type",keyword:"type",params:{type: schema13.properties.default.type}}];
return false;
}
var valid15 = _errs108 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.in !== undefined && func0.call(data27, "in")){
let data45 = data27.in;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data45 === "string"){
if(func50(data45) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data45) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs110 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.out !== undefined && func0.call(data27, "out")){
let data46 = data27.out;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data46 === "string"){
if(func50(data46) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data46) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs112 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.unit !== undefined && func0.call(data27, "unit")){
let data47 = data27.unit;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data47 === "string"){
if(func50(data47) > 64){
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs114 === errors;
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
var valid13 = _errs71 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data48 = data.routes;
const _errs116 = errors;
if(errors === _errs116){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length > 100000){
validate10.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key10 of Object.keys(data48)){
const _errs118 = errors;
if(typeof key10 === "string"){
if(func50(key10) > 100){
const err12 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(func50(key10) < 1){
const err13 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var valid19 = _errs118 === errors;
if(!valid19){
const err14 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid19){
for(const key11 of Object.keys(data48)){
const _errs120 = errors;
if(!(validate11(data48[key11], {instancePath:instancePath+"/routes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data48,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid20 = _errs120 === errors;
if(!valid20){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined && func0.call(data, "tests")){
let data50 = data.tests;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data50)){
if(data50.length > 10000){
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid21 = true;
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
let data51 = data50[i4];
const _errs123 = errors;
const _errs124 = errors;
if(errors === _errs124){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing3;
if(((data51.name === undefined) || (!(func0.call(data51, "name")))) && (missing3 = "name")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs126 = errors;
for(const key12 of Object.keys(data51)){
if(!(((((key12 === "name") || (key12 === "mqtt")) || (key12 === "message")) || (key12 === "error")) || (key12 === "direction"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4,schemaPath:"#/definitions/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs126 === errors){
if(data51.name !== undefined && func0.call(data51, "name")){
let data52 = data51.name;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data52 === "string"){
if(func50(data52) > 200){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/definitions/case/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data52) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/definitions/case/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/definitions/case/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs127 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data51.mqtt !== undefined && func0.call(data51, "mqtt")){
let data53 = data51.mqtt;
const _errs129 = errors;
if(!data53 || typeof data53 != "object"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/type",keyword:"type",params:{type: schema18.properties.mqtt.type}}];
return false;
}
if(errors === _errs129){
if(Array.isArray(data53)){
if(data53.length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data53.length < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid24 = true;
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
const _errs131 = errors;
if(errors === _errs131){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing4;
if(((data54.topic === undefined) || (!(func0.call(data54, "topic")))) && (missing4 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5,schemaPath:"#/definitions/case/properties/mqtt/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs133 = errors;
for(const key13 of Object.keys(data54)){
if(!(((key13 === "topic") || (key13 === "payload")) || (key13 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5,schemaPath:"#/definitions/case/properties/mqtt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs133 === errors){
if(data54.topic !== undefined && func0.call(data54, "topic")){
let data55 = data54.topic;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data55 === "string"){
if(func50(data55) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data55) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs134 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data54.payload !== undefined && func0.call(data54, "payload")){
let data56 = data54.payload;
const _errs136 = errors;
if((((!data56 || typeof data56 != "object") && (typeof data56 !== "string")) && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/payload",schemaPath:"#/definitions/case/properties/mqtt/items/properties/payload/type",keyword:"type",params:{type: schema18.properties.mqtt.items.properties.payload.type}}];
return false;
}
var valid25 = _errs136 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data54.hex !== undefined && func0.call(data54, "hex")){
let data57 = data54.hex;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data57 === "string"){
if(!pattern23.test(data57)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs138 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5,schemaPath:"#/definitions/case/properties/mqtt/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs131 === errors;
if(!valid24){
break;
}
}
}
}
}
if(errors === _errs129){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing5;
if(((data53.topic === undefined) || (!(func0.call(data53, "topic")))) && (missing5 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs140 = errors;
for(const key14 of Object.keys(data53)){
if(!(((key14 === "topic") || (key14 === "payload")) || (key14 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs140 === errors){
if(data53.topic !== undefined && func0.call(data53, "topic")){
let data58 = data53.topic;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data58 === "string"){
if(func50(data58) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data58) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs141 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data53.payload !== undefined && func0.call(data53, "payload")){
let data59 = data53.payload;
const _errs143 = errors;
if((((!data59 || typeof data59 != "object") && (typeof data59 !== "string")) && (!((typeof data59 == "number") && (isFinite(data59))))) && (typeof data59 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/payload",schemaPath:"#/definitions/case/properties/mqtt/properties/payload/type",keyword:"type",params:{type: schema18.properties.mqtt.properties.payload.type}}];
return false;
}
var valid26 = _errs143 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data53.hex !== undefined && func0.call(data53, "hex")){
let data60 = data53.hex;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data60 === "string"){
if(!pattern23.test(data60)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs145 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
var valid23 = _errs129 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data51.message !== undefined && func0.call(data51, "message")){
let data61 = data51.message;
const _errs147 = errors;
if(errors === _errs147){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing6;
if(((data61.type === undefined) || (!(func0.call(data61, "type")))) && (missing6 = "type")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message",schemaPath:"#/definitions/case/properties/message/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs149 = errors;
for(const key15 of Object.keys(data61)){
if(!((((((((key15 === "type") || (key15 === "function")) || (key15 === "gateway")) || (key15 === "location")) || (key15 === "device")) || (key15 === "sender")) || (key15 === "action")) || (key15 === "arguments"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message",schemaPath:"#/definitions/case/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data61.type !== undefined && func0.call(data61, "type")){
let data62 = data61.type;
const _errs150 = errors;
if(typeof data62 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data62 === "command") || (data62 === "status"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.message.properties.type.enum}}];
return false;
}
var valid27 = _errs150 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.function !== undefined && func0.call(data61, "function")){
let data63 = data61.function;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data63 === "string"){
if(func50(data63) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs152 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.gateway !== undefined && func0.call(data61, "gateway")){
let data64 = data61.gateway;
const _errs154 = errors;
if(errors === _errs154){
if(typeof data64 === "string"){
if(func50(data64) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs154 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.location !== undefined && func0.call(data61, "location")){
let data65 = data61.location;
const _errs156 = errors;
if(errors === _errs156){
if(typeof data65 === "string"){
if(func50(data65) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs156 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.device !== undefined && func0.call(data61, "device")){
let data66 = data61.device;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data66 === "string"){
if(func50(data66) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs158 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.sender !== undefined && func0.call(data61, "sender")){
let data67 = data61.sender;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data67 === "string"){
if(func50(data67) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs160 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.action !== undefined && func0.call(data61, "action")){
let data68 = data61.action;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data68 === "string"){
if(func50(data68) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs162 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data61.arguments !== undefined && func0.call(data61, "arguments")){
let data69 = data61.arguments;
const _errs164 = errors;
if(errors === _errs164){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key16 of Object.keys(data69)){
const _errs166 = errors;
if(typeof key16 === "string"){
if(!pattern6.test(key16)){
const err15 = {instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,256}$"},propertyName:key16};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid28 = _errs166 === errors;
if(!valid28){
const err16 = {instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid28){
for(const key17 of Object.keys(data69)){
let data70 = data69[key17];
const _errs168 = errors;
if(((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))) && (typeof data70 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/arguments/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/case/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema18.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid29 = _errs168 === errors;
if(!valid29){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs164 === errors;
}
else {
var valid27 = true;
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
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message",schemaPath:"#/definitions/case/properties/message/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs147 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data51.error !== undefined && func0.call(data51, "error")){
let data71 = data51.error;
const _errs170 = errors;
if(errors === _errs170){
if(typeof data71 === "string"){
if(func50(data71) > 100){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/error",schemaPath:"#/definitions/case/properties/error/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func50(data71) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/error",schemaPath:"#/definitions/case/properties/error/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/error",schemaPath:"#/definitions/case/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs170 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data51.direction !== undefined && func0.call(data51, "direction")){
let data72 = data51.direction;
const _errs172 = errors;
if(typeof data72 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/direction",schemaPath:"#/definitions/case/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data72 === "in") || (data72 === "out")) || (data72 === "both"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/direction",schemaPath:"#/definitions/case/properties/direction/enum",keyword:"enum",params:{allowedValues: schema18.properties.direction.enum}}];
return false;
}
var valid23 = _errs172 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4,schemaPath:"#/definitions/case/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs123 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs121 === errors;
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
export const isMapFile2: (data: unknown) => boolean = validate10;
