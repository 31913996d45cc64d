// @ts-nocheck
// Generated from schemas/map-tests.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["tests"],"properties":{"$schema":{"type":"string"},"map":{"type":"string","minLength":1,"maxLength":1000},"tests":{"type":"array","maxItems":10000,"items":{"$ref":"#/definitions/case"}}},"definitions":{"case":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"mqtt":{"type":["object","array"],"additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}},"items":{"type":"object","additionalProperties":false,"required":["topic"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":65535},"payload":{"type":["string","object","array","number","boolean"],"default":""},"hex":{"type":"string","pattern":"^([0-9a-fA-F]{2})*$"}}},"minItems":1,"maxItems":1000},"message":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["command","status"]},"function":{"type":"string","maxLength":1000},"gateway":{"type":"string","maxLength":1000},"location":{"type":"string","maxLength":1000},"device":{"type":"string","maxLength":1000},"sender":{"type":"string","maxLength":1000},"action":{"type":"string","maxLength":1000},"arguments":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[^\\u0000]{1,256}$"},"additionalProperties":{"type":["string","number","boolean"]}}}},"error":{"type":"string","minLength":1,"maxLength":100},"direction":{"type":"string","enum":["in","out","both"]}}};
const func0 = Object.prototype.hasOwnProperty;
const func48 = imported0.default;
const pattern0 = new RegExp("^([0-9a-fA-F]{2})*$", "u");
const pattern2 = new RegExp("^[^\\u0000]{1,256}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tests === undefined) || (!(func0.call(data, "tests")))) && (missing0 = "tests")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "map")) || (key0 === "tests"))){
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
if(data.map !== undefined && func0.call(data, "map")){
let data1 = data.map;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func48(data1) > 1000){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func48(data1) < 1){
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined && func0.call(data, "tests")){
let data2 = data.tests;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing1 = "name")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "name") || (key1 === "mqtt")) || (key1 === "message")) || (key1 === "error")) || (key1 === "direction"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/definitions/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func48(data4) > 200){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/name",schemaPath:"#/definitions/case/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func48(data4) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/name",schemaPath:"#/definitions/case/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/name",schemaPath:"#/definitions/case/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.mqtt !== undefined && func0.call(data3, "mqtt")){
let data5 = data3.mqtt;
const _errs14 = errors;
if(!data5 || typeof data5 != "object"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/type",keyword:"type",params:{type: schema12.properties.mqtt.type}}];
return false;
}
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data5.length < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.topic === undefined) || (!(func0.call(data6, "topic")))) && (missing2 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1,schemaPath:"#/definitions/case/properties/mqtt/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs18 = errors;
for(const key2 of Object.keys(data6)){
if(!(((key2 === "topic") || (key2 === "payload")) || (key2 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1,schemaPath:"#/definitions/case/properties/mqtt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.topic !== undefined && func0.call(data6, "topic")){
let data7 = data6.topic;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func48(data7) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func48(data7) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/topic",schemaPath:"#/definitions/case/properties/mqtt/items/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.payload !== undefined && func0.call(data6, "payload")){
let data8 = data6.payload;
const _errs21 = errors;
if((((!data8 || typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/payload",schemaPath:"#/definitions/case/properties/mqtt/items/properties/payload/type",keyword:"type",params:{type: schema12.properties.mqtt.items.properties.payload.type}}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.hex !== undefined && func0.call(data6, "hex")){
let data9 = data6.hex;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1+"/hex",schemaPath:"#/definitions/case/properties/mqtt/items/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/" + i1,schemaPath:"#/definitions/case/properties/mqtt/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
}
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((data5.topic === undefined) || (!(func0.call(data5, "topic")))) && (missing3 = "topic")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs25 = errors;
for(const key3 of Object.keys(data5)){
if(!(((key3 === "topic") || (key3 === "payload")) || (key3 === "hex"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt",schemaPath:"#/definitions/case/properties/mqtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data5.topic !== undefined && func0.call(data5, "topic")){
let data10 = data5.topic;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(func48(data10) > 65535){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func48(data10) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/topic",schemaPath:"#/definitions/case/properties/mqtt/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.payload !== undefined && func0.call(data5, "payload")){
let data11 = data5.payload;
const _errs28 = errors;
if((((!data11 || typeof data11 != "object") && (typeof data11 !== "string")) && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/payload",schemaPath:"#/definitions/case/properties/mqtt/properties/payload/type",keyword:"type",params:{type: schema12.properties.mqtt.properties.payload.type}}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.hex !== undefined && func0.call(data5, "hex")){
let data12 = data5.hex;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2})*$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/mqtt/hex",schemaPath:"#/definitions/case/properties/mqtt/properties/hex/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs30 === errors;
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
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.message !== undefined && func0.call(data3, "message")){
let data13 = data3.message;
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.type === undefined) || (!(func0.call(data13, "type")))) && (missing4 = "type")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message",schemaPath:"#/definitions/case/properties/message/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs34 = errors;
for(const key4 of Object.keys(data13)){
if(!((((((((key4 === "type") || (key4 === "function")) || (key4 === "gateway")) || (key4 === "location")) || (key4 === "device")) || (key4 === "sender")) || (key4 === "action")) || (key4 === "arguments"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message",schemaPath:"#/definitions/case/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.type !== undefined && func0.call(data13, "type")){
let data14 = data13.type;
const _errs35 = errors;
if(typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data14 === "command") || (data14 === "status"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/type",schemaPath:"#/definitions/case/properties/message/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.message.properties.type.enum}}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.function !== undefined && func0.call(data13, "function")){
let data15 = data13.function;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(func48(data15) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/function",schemaPath:"#/definitions/case/properties/message/properties/function/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.gateway !== undefined && func0.call(data13, "gateway")){
let data16 = data13.gateway;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(func48(data16) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/gateway",schemaPath:"#/definitions/case/properties/message/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.location !== undefined && func0.call(data13, "location")){
let data17 = data13.location;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data17 === "string"){
if(func48(data17) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/location",schemaPath:"#/definitions/case/properties/message/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.device !== undefined && func0.call(data13, "device")){
let data18 = data13.device;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data18 === "string"){
if(func48(data18) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/device",schemaPath:"#/definitions/case/properties/message/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.sender !== undefined && func0.call(data13, "sender")){
let data19 = data13.sender;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data19 === "string"){
if(func48(data19) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/sender",schemaPath:"#/definitions/case/properties/message/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.action !== undefined && func0.call(data13, "action")){
let data20 = data13.action;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(func48(data20) > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/action",schemaPath:"#/definitions/case/properties/message/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.arguments !== undefined && func0.call(data13, "arguments")){
let data21 = data13.arguments;
const _errs49 = errors;
if(errors === _errs49){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 1000){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key5 of Object.keys(data21)){
const _errs51 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
const err0 = {instancePath:instancePath+"/tests/" + i0+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,256}$"},propertyName:key5};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid8 = _errs51 === errors;
if(!valid8){
const err1 = {instancePath:instancePath+"/tests/" + i0+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
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
if(valid8){
for(const key6 of Object.keys(data21)){
let data22 = data21[key6];
const _errs53 = errors;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/arguments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/case/properties/message/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema12.properties.message.properties.arguments.additionalProperties.type}}];
return false;
}
var valid9 = _errs53 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message/arguments",schemaPath:"#/definitions/case/properties/message/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs49 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/message",schemaPath:"#/definitions/case/properties/message/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.error !== undefined && func0.call(data3, "error")){
let data23 = data3.error;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(func48(data23) > 100){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/error",schemaPath:"#/definitions/case/properties/error/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func48(data23) < 1){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/error",schemaPath:"#/definitions/case/properties/error/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/error",schemaPath:"#/definitions/case/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs55 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.direction !== undefined && func0.call(data3, "direction")){
let data24 = data3.direction;
const _errs57 = errors;
if(typeof data24 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/direction",schemaPath:"#/definitions/case/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data24 === "in") || (data24 === "out")) || (data24 === "both"))){
validate10.errors = [{instancePath:instancePath+"/tests/" + i0+"/direction",schemaPath:"#/definitions/case/properties/direction/enum",keyword:"enum",params:{allowedValues: schema12.properties.direction.enum}}];
return false;
}
var valid3 = _errs57 === errors;
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
validate10.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/definitions/case/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
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
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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
export const isMapTests: (data: unknown) => boolean = validate10;
