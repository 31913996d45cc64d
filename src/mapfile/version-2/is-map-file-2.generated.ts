// @ts-nocheck
// Generated from schemas/map-2.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string"},"version":{"type":"integer","enum":[2]},"description":{"type":"string","maxLength":1000},"root":{"type":"string","maxLength":1000,"default":"","pattern":"^[^+#\\u0000]*$"},"role":{"type":"string","enum":["device","controller","both"],"default":"device"},"include":{"type":["array","string"],"maxItems":32,"items":{"type":["string","object"],"minLength":1,"maxLength":1000,"additionalProperties":false,"required":["map"],"properties":{"map":{"type":"string","minLength":1,"maxLength":1000},"root":{"type":"string","maxLength":1000,"pattern":"^[^+#\\u0000]*$"}}}},"topics":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":65535}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"unmatched":{"anyOf":[{"type":"string","enum":["drop","pass"]},{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535}}}],"default":"drop"},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"routes":{"type":"object","maxProperties":100000,"propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"$ref":"#/definitions/route"}},"tests":{"type":"array","maxItems":10000,"items":{"$ref":"#/definitions/case"}}},"definitions":{"value":{"type":["object","string"],"minLength":1,"maxLength":64,"additionalProperties":false,"properties":{"description":{"type":"string","maxLength":1000},"type":{"type":"string","enum":["text","number","integer","boolean","json","any"],"default":"text"},"maptype":{"type":"string","enum":["strict","loose","none"],"default":"strict"},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}},"factor":{"type":"number","default":1},"offset":{"type":"number","default":0},"scale":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"number"}},"decimals":{"type":"integer","minimum":0,"maximum":15},"min":{"type":"number"},"max":{"type":"number"},"clamp":{"type":"boolean","default":false},"mask":{"type":"integer","minimum":1,"maximum":4294967295},"shift":{"type":"integer","minimum":0,"maximum":31,"default":0},"default":{"type":["string","number","boolean"]},"in":{"type":"string","minLength":1,"maxLength":1000},"out":{"type":"string","minLength":1,"maxLength":1000},"unit":{"type":"string","maxLength":64}}},"route":{"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"required":["topic","payload"],"properties":{"description":{"type":"string","maxLength":1000},"topic":{"type":"string","maxLength":65535,"minLength":1},"payload":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"json":{},"csv":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":65535}},"pairs":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":65535}},"fields":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":64},"type":{"type":"string","enum":["integer","float","bcd","text","hex","bits"]},"bytes":{"type":"integer","minimum":1,"maximum":65535},"signed":{"type":"boolean","default":false},"order":{"type":"string","enum":["big","little","big-swapped","little-swapped"],"default":"big"},"padding":{"type":"string","enum":[" ","00"],"default":" "},"encoding":{"type":"string","enum":["utf-8","latin1"],"default":"utf-8"},"bits":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":["integer","array"],"minimum":0,"maximum":63,"minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":63}}},"skip":{"type":"integer","minimum":1,"maximum":65535}}}},"hex":{"type":"string","maxLength":65535},"base64":{"type":"string","maxLength":65535},"bytes":{"type":"string","maxLength":65535},"action-or-json":{"type":"string","enum":["<action>"]},"separator":{"type":"string","minLength":1,"maxLength":16,"default":","},"equals":{"type":"string","minLength":1,"maxLength":16,"default":"="}}},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"ignore":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$"}},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"direction":{"type":"string","enum":["in","out","both"]},"receive":{"type":"object","additionalProperties":false,"properties":{"retained":{"type":"boolean"},"expires":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"report":{"type":"object","additionalProperties":false,"properties":{"change":{"type":["boolean","string"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$","default":false},"deadband":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"number","exclusiveMinimum":0}},"throttle":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"debounce":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"heartbeat":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"merge":{"type":"object","additionalProperties":false,"required":["of","within"],"properties":{"of":{"type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"}},"within":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}}}},"publish":{"type":"object","additionalProperties":false,"properties":{"qos":{"type":"integer","enum":[0,1,2]},"retain":{"type":"boolean"},"delivery":{"type":"string","enum":["best-effort","memory","durable"]},"id":{"type":"string","minLength":1,"maxLength":256},"expiry":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"contenttype":{"type":"string","maxLength":1000},"properties":{"type":"object","maxProperties":100,"additionalProperties":{"type":"string","maxLength":1000}}}},"case":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"qos":{"type":"integer","enum":[0,1,2]},"retain":{"type":"boolean"},"delivery":{"type":"string","enum":["best-effort","memory","durable"]},"id":{"type":"string","minLength":1,"maxLength":256},"expiry":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"contenttype":{"type":"string","maxLength":1000},"properties":{"type":"object","maxProperties":100,"additionalProperties":{"type":"string","maxLength":1000}}}};
const schema13 = {"type":["object","string"],"minLength":1,"maxLength":64,"additionalProperties":false,"properties":{"description":{"type":"string","maxLength":1000},"type":{"type":"string","enum":["text","number","integer","boolean","json","any"],"default":"text"},"maptype":{"type":"string","enum":["strict","loose","none"],"default":"strict"},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}},"factor":{"type":"number","default":1},"offset":{"type":"number","default":0},"scale":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"number"}},"decimals":{"type":"integer","minimum":0,"maximum":15},"min":{"type":"number"},"max":{"type":"number"},"clamp":{"type":"boolean","default":false},"mask":{"type":"integer","minimum":1,"maximum":4294967295},"shift":{"type":"integer","minimum":0,"maximum":31,"default":0},"default":{"type":["string","number","boolean"]},"in":{"type":"string","minLength":1,"maxLength":1000},"out":{"type":"string","minLength":1,"maxLength":1000},"unit":{"type":"string","maxLength":64}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}};
const func0 = Object.prototype.hasOwnProperty;
const func50 = imported0.default;
const pattern0 = new RegExp("^[^+#\\u0000]*$", "u");
const pattern2 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$", "u");
const pattern3 = new RegExp("^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$", "u");
const pattern16 = new RegExp("^([0-9a-fA-F]{2})*$", "u");
const pattern5 = new RegExp("^[^\\u0000]{1,256}$", "u");
const schema14 = {"type":["object","boolean"],"not":{"const":true},"additionalProperties":false,"required":["topic","payload"],"properties":{"description":{"type":"string","maxLength":1000},"topic":{"type":"string","maxLength":65535,"minLength":1},"payload":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"json":{},"csv":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":65535}},"pairs":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":65535}},"fields":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","object"],"maxLength":65535,"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":64},"type":{"type":"string","enum":["integer","float","bcd","text","hex","bits"]},"bytes":{"type":"integer","minimum":1,"maximum":65535},"signed":{"type":"boolean","default":false},"order":{"type":"string","enum":["big","little","big-swapped","little-swapped"],"default":"big"},"padding":{"type":"string","enum":[" ","00"],"default":" "},"encoding":{"type":"string","enum":["utf-8","latin1"],"default":"utf-8"},"bits":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"type":["integer","array"],"minimum":0,"maximum":63,"minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":63}}},"skip":{"type":"integer","minimum":1,"maximum":65535}}}},"hex":{"type":"string","maxLength":65535},"base64":{"type":"string","maxLength":65535},"bytes":{"type":"string","maxLength":65535},"action-or-json":{"type":"string","enum":["<action>"]},"separator":{"type":"string","minLength":1,"maxLength":16,"default":","},"equals":{"type":"string","minLength":1,"maxLength":16,"default":"="}}},"message":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"ignore":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$"}},"values":{"type":"object","maxProperties":10000,"propertyNames":{"pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},"additionalProperties":{"$ref":"#/definitions/value"}},"direction":{"type":"string","enum":["in","out","both"]},"receive":{"type":"object","additionalProperties":false,"properties":{"retained":{"type":"boolean"},"expires":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"publish":{"allOf":[{"$ref":"#/definitions/publish"}]},"report":{"type":"object","additionalProperties":false,"properties":{"change":{"type":["boolean","string"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$","default":false},"deadband":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"number","exclusiveMinimum":0}},"throttle":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"debounce":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"},"heartbeat":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}},"merge":{"type":"object","additionalProperties":false,"required":["of","within"],"properties":{"of":{"type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"}},"within":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$"}}}}};
const pattern6 = new RegExp("^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$", "u");

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
if(!pattern3.test(key5)){
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
if(!pattern5.test(key8)){
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
if(!pattern6.test(data37)){
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
if(!pattern3.test(key10)){
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
if(!pattern3.test(data82)){
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
}
}
}
}
}
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
if(data.unmatched !== undefined && func0.call(data, "unmatched")){
let data20 = data.unmatched;
const _errs47 = errors;
const _errs48 = errors;
let valid8 = false;
const _errs49 = errors;
if(typeof data20 !== "string"){
const err0 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data20 === "drop") || (data20 === "pass"))){
const err1 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.unmatched.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs49 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs51 = errors;
if(errors === _errs51){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((data20.topic === undefined) || (!(func0.call(data20, "topic")))) && (missing2 = "topic")){
const err2 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs53 = errors;
for(const key4 of Object.keys(data20)){
if(!(key4 === "topic")){
const err3 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs53 === errors){
if(data20.topic !== undefined && func0.call(data20, "topic")){
let data21 = data20.topic;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data21 === "string"){
if(func50(data21) > 65535){
const err4 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(func50(data21) < 1){
const err5 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/unmatched/topic",schemaPath:"#/properties/unmatched/anyOf/1/properties/topic/type",keyword:"type",params:{type: "string"}};
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
}
}
}
else {
const err7 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs51 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err8 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined && func0.call(data, "values")){
let data22 = data.values;
const _errs56 = errors;
if(errors === _errs56){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 10000){
validate10.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 10000}}];
return false;
}
else {
for(const key5 of Object.keys(data22)){
const _errs58 = errors;
if(typeof key5 === "string"){
if(!pattern3.test(key5)){
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$"},propertyName:key5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid10 = _errs58 === errors;
if(!valid10){
const err10 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key6 of Object.keys(data22)){
let data23 = data22[key6];
const _errs60 = errors;
const _errs61 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (typeof data23 !== "string")){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/type",keyword:"type",params:{type: schema13.type}}];
return false;
}
if(errors === _errs61){
if(typeof data23 === "string"){
if(func50(data23) > 64){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func50(data23) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === _errs61){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs63 = errors;
for(const key7 of Object.keys(data23)){
if(!(func0.call(schema13.properties, key7))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data23.description !== undefined && func0.call(data23, "description")){
let data24 = data23.description;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data24 === "string"){
if(func50(data24) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/value/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs64 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.type !== undefined && func0.call(data23, "type")){
let data25 = data23.type;
const _errs66 = errors;
if(typeof data25 !== "string"){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data25 === "text") || (data25 === "number")) || (data25 === "integer")) || (data25 === "boolean")) || (data25 === "json")) || (data25 === "any"))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/value/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum}}];
return false;
}
var valid13 = _errs66 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.maptype !== undefined && func0.call(data23, "maptype")){
let data26 = data23.maptype;
const _errs68 = errors;
if(typeof data26 !== "string"){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data26 === "strict") || (data26 === "loose")) || (data26 === "none"))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/maptype",schemaPath:"#/definitions/value/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema13.properties.maptype.enum}}];
return false;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.map !== undefined && func0.call(data23, "map")){
let data27 = data23.map;
const _errs70 = errors;
if(errors === _errs70){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 100000){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key8 of Object.keys(data27)){
let data28 = data27[key8];
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data28)){
if(data28.length > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data28.length < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid15 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs75 = errors;
if(errors === _errs75){
if(typeof data29 === "string"){
if(func50(data29) > 256){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/value/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs75 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid14 = _errs73 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/definitions/value/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.factor !== undefined && func0.call(data23, "factor")){
let data30 = data23.factor;
const _errs77 = errors;
if(!((typeof data30 == "number") && (isFinite(data30)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",schemaPath:"#/definitions/value/properties/factor/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.offset !== undefined && func0.call(data23, "offset")){
let data31 = data23.offset;
const _errs79 = errors;
if(!((typeof data31 == "number") && (isFinite(data31)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset",schemaPath:"#/definitions/value/properties/offset/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid13 = _errs79 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.scale !== undefined && func0.call(data23, "scale")){
let data32 = data23.scale;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data32)){
if(data32.length > 4){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data32.length < 4){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/minItems",keyword:"minItems",params:{limit: 4}}];
return false;
}
else {
var valid16 = true;
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
const _errs83 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale/" + i3,schemaPath:"#/definitions/value/properties/scale/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid16 = _errs83 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/value/properties/scale/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid13 = _errs81 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.decimals !== undefined && func0.call(data23, "decimals")){
let data34 = data23.decimals;
const _errs85 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 15 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimals",schemaPath:"#/definitions/value/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid13 = _errs85 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.min !== undefined && func0.call(data23, "min")){
let data35 = data23.min;
const _errs87 = errors;
if(!((typeof data35 == "number") && (isFinite(data35)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/definitions/value/properties/min/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid13 = _errs87 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.max !== undefined && func0.call(data23, "max")){
let data36 = data23.max;
const _errs89 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/definitions/value/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid13 = _errs89 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.clamp !== undefined && func0.call(data23, "clamp")){
const _errs91 = errors;
if(typeof data23.clamp !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/clamp",schemaPath:"#/definitions/value/properties/clamp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs91 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.mask !== undefined && func0.call(data23, "mask")){
let data38 = data23.mask;
const _errs93 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4294967295 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data38 < 1 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/mask",schemaPath:"#/definitions/value/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs93 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.shift !== undefined && func0.call(data23, "shift")){
let data39 = data23.shift;
const _errs95 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs95){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 31 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/shift",schemaPath:"#/definitions/value/properties/shift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.default !== undefined && func0.call(data23, "default")){
let data40 = data23.default;
const _errs97 = errors;
if(((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))) && (typeof data40 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/properties/default/type",keyword:"type",params:{type: schema13.properties.default.type}}];
return false;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.in !== undefined && func0.call(data23, "in")){
let data41 = data23.in;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data41 === "string"){
if(func50(data41) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data41) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/definitions/value/properties/in/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.out !== undefined && func0.call(data23, "out")){
let data42 = data23.out;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data42 === "string"){
if(func50(data42) > 1000){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func50(data42) < 1){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/out",schemaPath:"#/definitions/value/properties/out/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs101 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data23.unit !== undefined && func0.call(data23, "unit")){
let data43 = data23.unit;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data43 === "string"){
if(func50(data43) > 64){
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/value/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid11 = _errs60 === errors;
if(!valid11){
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
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data44 = data.routes;
const _errs105 = errors;
if(errors === _errs105){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length > 100000){
validate10.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key9 of Object.keys(data44)){
const _errs107 = errors;
if(typeof key9 === "string"){
if(func50(key9) > 100){
const err11 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(func50(key9) < 1){
const err12 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid17 = _errs107 === errors;
if(!valid17){
const err13 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid17){
for(const key10 of Object.keys(data44)){
const _errs109 = errors;
if(!(validate11(data44[key10], {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data44,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid18 = _errs109 === errors;
if(!valid18){
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
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined && func0.call(data, "tests")){
let data46 = data.tests;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data46)){
if(data46.length > 10000){
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid19 = true;
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
const _errs112 = errors;
const _errs113 = errors;
if(errors === _errs113){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing3;
if(((data47.name === undefined) || (!(func0.call(data47, "name")))) && (missing3 = "name")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs115 = errors;
for(const key11 of Object.keys(data47)){
if(!(((((key11 === "name") || (key11 === "mqtt")) || (key11 === "message")) || (key11 === "error")) || (key11 === "direction"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4,schemaPath:"#/definitions/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs115 === errors){
if(data47.name !== undefined && func0.call(data47, "name")){
let data48 = data47.name;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data48 === "string"){
if(func50(data48) > 200){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/definitions/case/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func50(data48) < 1){
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
var valid21 = _errs116 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data47.mqtt !== undefined && func0.call(data47, "mqtt")){
let data49 = data47.mqtt;
const _errs118 = errors;
if(!data49 || typeof data49 != "object"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/type",keyword:"type",params:{type: schema17.properties.mqtt.type}}];
return false;
}
if(errors === _errs118){
if(Array.isArray(data49)){
if(data49.length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data49.length < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
const _errs120 = errors;
if(errors === _errs120){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if(((data50.topic === undefined) || (!(func0.call(data50, "topic")))) && (missing4 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5,schemaPath:"#/definitions/case/properties/mqtt/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs122 = errors;
for(const key12 of Object.keys(data50)){
if(!(((key12 === "topic") || (key12 === "payload")) || (key12 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5,schemaPath:"#/definitions/case/properties/mqtt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data50.topic !== undefined && func0.call(data50, "topic")){
let data51 = data50.topic;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data51 === "string"){
if(func50(data51) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data51) < 1){
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
var valid23 = _errs123 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.payload !== undefined && func0.call(data50, "payload")){
let data52 = data50.payload;
const _errs125 = errors;
if((((!data52 || typeof data52 != "object") && (typeof data52 !== "string")) && (!((typeof data52 == "number") && (isFinite(data52))))) && (typeof data52 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/payload",schemaPath:"#/definitions/case/properties/mqtt/items/properties/payload/type",keyword:"type",params:{type: schema17.properties.mqtt.items.properties.payload.type}}];
return false;
}
var valid23 = _errs125 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.hex !== undefined && func0.call(data50, "hex")){
let data53 = data50.hex;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data53 === "string"){
if(!pattern16.test(data53)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/" + i5+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs127 === errors;
}
else {
var valid23 = true;
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
var valid22 = _errs120 === errors;
if(!valid22){
break;
}
}
}
}
}
if(errors === _errs118){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing5;
if(((data49.topic === undefined) || (!(func0.call(data49, "topic")))) && (missing5 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs129 = errors;
for(const key13 of Object.keys(data49)){
if(!(((key13 === "topic") || (key13 === "payload")) || (key13 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs129 === errors){
if(data49.topic !== undefined && func0.call(data49, "topic")){
let data54 = data49.topic;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data54 === "string"){
if(func50(data54) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func50(data54) < 1){
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
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data49.payload !== undefined && func0.call(data49, "payload")){
let data55 = data49.payload;
const _errs132 = errors;
if((((!data55 || typeof data55 != "object") && (typeof data55 !== "string")) && (!((typeof data55 == "number") && (isFinite(data55))))) && (typeof data55 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/payload",schemaPath:"#/definitions/case/properties/mqtt/properties/payload/type",keyword:"type",params:{type: schema17.properties.mqtt.properties.payload.type}}];
return false;
}
var valid24 = _errs132 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data49.hex !== undefined && func0.call(data49, "hex")){
let data56 = data49.hex;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data56 === "string"){
if(!pattern16.test(data56)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs134 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
var valid21 = _errs118 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data47.message !== undefined && func0.call(data47, "message")){
let data57 = data47.message;
const _errs136 = errors;
if(errors === _errs136){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing6;
if(((data57.type === undefined) || (!(func0.call(data57, "type")))) && (missing6 = "type")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message",schemaPath:"#/definitions/case/properties/message/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs138 = errors;
for(const key14 of Object.keys(data57)){
if(!((((((((key14 === "type") || (key14 === "function")) || (key14 === "gateway")) || (key14 === "location")) || (key14 === "device")) || (key14 === "sender")) || (key14 === "action")) || (key14 === "arguments"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message",schemaPath:"#/definitions/case/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs138 === errors){
if(data57.type !== undefined && func0.call(data57, "type")){
let data58 = data57.type;
const _errs139 = errors;
if(typeof data58 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data58 === "command") || (data58 === "status"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.message.properties.type.enum}}];
return false;
}
var valid25 = _errs139 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.function !== undefined && func0.call(data57, "function")){
let data59 = data57.function;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data59 === "string"){
if(func50(data59) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.gateway !== undefined && func0.call(data57, "gateway")){
let data60 = data57.gateway;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data60 === "string"){
if(func50(data60) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs143 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.location !== undefined && func0.call(data57, "location")){
let data61 = data57.location;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data61 === "string"){
if(func50(data61) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs145 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.device !== undefined && func0.call(data57, "device")){
let data62 = data57.device;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data62 === "string"){
if(func50(data62) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs147 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.sender !== undefined && func0.call(data57, "sender")){
let data63 = data57.sender;
const _errs149 = errors;
if(errors === _errs149){
if(typeof data63 === "string"){
if(func50(data63) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs149 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.action !== undefined && func0.call(data57, "action")){
let data64 = data57.action;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data64 === "string"){
if(func50(data64) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data57.arguments !== undefined && func0.call(data57, "arguments")){
let data65 = data57.arguments;
const _errs153 = errors;
if(errors === _errs153){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(Object.keys(data65).length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key15 of Object.keys(data65)){
const _errs155 = errors;
if(typeof key15 === "string"){
if(!pattern5.test(key15)){
const err14 = {instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,256}$"},propertyName:key15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid26 = _errs155 === errors;
if(!valid26){
const err15 = {instancePath:instancePath+"/tests/" + i4+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid26){
for(const key16 of Object.keys(data65)){
let data66 = data65[key16];
const _errs157 = errors;
if(((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (typeof data66 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/message/arguments/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/case/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema17.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid27 = _errs157 === errors;
if(!valid27){
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
var valid25 = _errs153 === errors;
}
else {
var valid25 = true;
}
}
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
var valid21 = _errs136 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data47.error !== undefined && func0.call(data47, "error")){
let data67 = data47.error;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data67 === "string"){
if(func50(data67) > 100){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/error",schemaPath:"#/definitions/case/properties/error/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func50(data67) < 1){
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
var valid21 = _errs159 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data47.direction !== undefined && func0.call(data47, "direction")){
let data68 = data47.direction;
const _errs161 = errors;
if(typeof data68 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/direction",schemaPath:"#/definitions/case/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data68 === "in") || (data68 === "out")) || (data68 === "both"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i4+"/direction",schemaPath:"#/definitions/case/properties/direction/enum",keyword:"enum",params:{allowedValues: schema17.properties.direction.enum}}];
return false;
}
var valid21 = _errs161 === errors;
}
else {
var valid21 = true;
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
var valid19 = _errs112 === errors;
if(!valid19){
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
var valid0 = _errs110 === errors;
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
