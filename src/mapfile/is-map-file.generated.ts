// @ts-nocheck
// Generated from schemas/map-1.schema.json by "npm run generate"; do not edit.
import imported0 from 'ajv/dist/runtime/ucs2length.js';

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["root","topics","function","gateway","location","device","sender","action","argkey","argvalue"],"properties":{"$schema":{"type":"string"},"version":{"type":"integer","enum":[1],"default":1},"root":{"type":"string","maxLength":256},"topics":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":65535}},"function":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"gateway":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"location":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"device":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"sender":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"action":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"argkey":{"allOf":[{"$ref":"#/definitions/vocabulary"}]},"argvalue":{"allOf":[{"$ref":"#/definitions/vocabulary"}]}},"definitions":{"vocabulary":{"type":"object","additionalProperties":false,"required":["maptype"],"properties":{"maptype":{"type":"string","enum":["none","loose","strict"]},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}}},"if":{"properties":{"maptype":{"enum":["loose","strict"]}},"required":["maptype"]},"then":{"required":["map"]}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["maptype"],"properties":{"maptype":{"type":"string","enum":["none","loose","strict"]},"map":{"type":"object","maxProperties":100000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":256}}}},"if":{"properties":{"maptype":{"enum":["loose","strict"]}},"required":["maptype"]},"then":{"required":["map"]}};
const func0 = Object.prototype.hasOwnProperty;
const func59 = imported0.default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.root === undefined) || (!(func0.call(data, "root")))) && (missing0 = "root")) || (((data.topics === undefined) || (!(func0.call(data, "topics")))) && (missing0 = "topics"))) || (((data.function === undefined) || (!(func0.call(data, "function")))) && (missing0 = "function"))) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.location === undefined) || (!(func0.call(data, "location")))) && (missing0 = "location"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action"))) || (((data.argkey === undefined) || (!(func0.call(data, "argkey")))) && (missing0 = "argkey"))) || (((data.argvalue === undefined) || (!(func0.call(data, "argvalue")))) && (missing0 = "argvalue"))){
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
if(!(data1 === 1)){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined && func0.call(data, "root")){
let data2 = data.root;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func59(data2) > 256){
validate10.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined && func0.call(data, "topics")){
let data3 = data.topics;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate10.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func59(data4) > 65535){
validate10.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 65535}}];
return false;
}
else {
if(func59(data4) < 1){
validate10.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
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
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined && func0.call(data, "function")){
let data5 = data.function;
const _errs12 = errors;
const _errs14 = errors;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.maptype === undefined) || (!(func0.call(data5, "maptype")))) && (missing1 = "maptype")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data5.maptype !== undefined && func0.call(data5, "maptype")){
let data6 = data5.maptype;
if(!((data6 === "loose") || (data6 === "strict"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.map === undefined) || (!(func0.call(data5, "map")))) && (missing2 = "map")){
validate10.errors = [{instancePath:instancePath+"/function",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
var _valid0 = _errs19 === errors;
valid4 = _valid0;
}
if(!valid4){
const err2 = {instancePath:instancePath+"/function",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((data5.maptype === undefined) || (!(func0.call(data5, "maptype")))) && (missing3 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/function",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs20 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "maptype") || (key1 === "map"))){
validate10.errors = [{instancePath:instancePath+"/function",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data5.maptype !== undefined && func0.call(data5, "maptype")){
let data7 = data5.maptype;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/function/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "none") || (data7 === "loose")) || (data7 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/function/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.map !== undefined && func0.call(data5, "map")){
let data8 = data5.map;
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100000){
validate10.errors = [{instancePath:instancePath+"/function/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key2 of Object.keys(data8)){
let data9 = data8[key2];
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate10.errors = [{instancePath:instancePath+"/function/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data9.length < 1){
validate10.errors = [{instancePath:instancePath+"/function/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func59(data10) > 256){
validate10.errors = [{instancePath:instancePath+"/function/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/function/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/function/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/function/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/function",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
let data11 = data.gateway;
const _errs30 = errors;
const _errs32 = errors;
const _errs34 = errors;
let valid11 = true;
const _errs35 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if(((data11.maptype === undefined) || (!(func0.call(data11, "maptype")))) && (missing4 = "maptype")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data11.maptype !== undefined && func0.call(data11, "maptype")){
let data12 = data11.maptype;
if(!((data12 === "loose") || (data12 === "strict"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs37 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing5;
if(((data11.map === undefined) || (!(func0.call(data11, "map")))) && (missing5 = "map")){
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
}
var _valid1 = _errs37 === errors;
valid11 = _valid1;
}
if(!valid11){
const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing6;
if(((data11.maptype === undefined) || (!(func0.call(data11, "maptype")))) && (missing6 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs38 = errors;
for(const key3 of Object.keys(data11)){
if(!((key3 === "maptype") || (key3 === "map"))){
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data11.maptype !== undefined && func0.call(data11, "maptype")){
let data13 = data11.maptype;
const _errs39 = errors;
if(typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/gateway/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "none") || (data13 === "loose")) || (data13 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/gateway/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid13 = _errs39 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data11.map !== undefined && func0.call(data11, "map")){
let data14 = data11.map;
const _errs41 = errors;
if(errors === _errs41){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 100000){
validate10.errors = [{instancePath:instancePath+"/gateway/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key4 of Object.keys(data14)){
let data15 = data14[key4];
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data15)){
if(data15.length > 1000){
validate10.errors = [{instancePath:instancePath+"/gateway/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data15.length < 1){
validate10.errors = [{instancePath:instancePath+"/gateway/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid15 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data16 === "string"){
if(func59(data16) > 256){
validate10.errors = [{instancePath:instancePath+"/gateway/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs46 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/map/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid14 = _errs44 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs41 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined && func0.call(data, "location")){
let data17 = data.location;
const _errs48 = errors;
const _errs50 = errors;
const _errs52 = errors;
let valid18 = true;
const _errs53 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing7;
if(((data17.maptype === undefined) || (!(func0.call(data17, "maptype")))) && (missing7 = "maptype")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data17.maptype !== undefined && func0.call(data17, "maptype")){
let data18 = data17.maptype;
if(!((data18 === "loose") || (data18 === "strict"))){
const err7 = {};
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
var _valid2 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs55 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing8;
if(((data17.map === undefined) || (!(func0.call(data17, "map")))) && (missing8 = "map")){
validate10.errors = [{instancePath:instancePath+"/location",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
}
var _valid2 = _errs55 === errors;
valid18 = _valid2;
}
if(!valid18){
const err8 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
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
if(errors === _errs50){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing9;
if(((data17.maptype === undefined) || (!(func0.call(data17, "maptype")))) && (missing9 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/location",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs56 = errors;
for(const key5 of Object.keys(data17)){
if(!((key5 === "maptype") || (key5 === "map"))){
validate10.errors = [{instancePath:instancePath+"/location",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs56 === errors){
if(data17.maptype !== undefined && func0.call(data17, "maptype")){
let data19 = data17.maptype;
const _errs57 = errors;
if(typeof data19 !== "string"){
validate10.errors = [{instancePath:instancePath+"/location/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "none") || (data19 === "loose")) || (data19 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/location/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid20 = _errs57 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.map !== undefined && func0.call(data17, "map")){
let data20 = data17.map;
const _errs59 = errors;
if(errors === _errs59){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 100000){
validate10.errors = [{instancePath:instancePath+"/location/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key6 of Object.keys(data20)){
let data21 = data20[key6];
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data21)){
if(data21.length > 1000){
validate10.errors = [{instancePath:instancePath+"/location/map/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data21.length < 1){
validate10.errors = [{instancePath:instancePath+"/location/map/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs64 = errors;
if(errors === _errs64){
if(typeof data22 === "string"){
if(func59(data22) > 256){
validate10.errors = [{instancePath:instancePath+"/location/map/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/location/map/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs64 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/location/map/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs62 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/location/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs59 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/location",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
let data23 = data.device;
const _errs66 = errors;
const _errs68 = errors;
const _errs70 = errors;
let valid25 = true;
const _errs71 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing10;
if(((data23.maptype === undefined) || (!(func0.call(data23, "maptype")))) && (missing10 = "maptype")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data23.maptype !== undefined && func0.call(data23, "maptype")){
let data24 = data23.maptype;
if(!((data24 === "loose") || (data24 === "strict"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid3 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs73 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing11;
if(((data23.map === undefined) || (!(func0.call(data23, "map")))) && (missing11 = "map")){
validate10.errors = [{instancePath:instancePath+"/device",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
}
var _valid3 = _errs73 === errors;
valid25 = _valid3;
}
if(!valid25){
const err11 = {instancePath:instancePath+"/device",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs68){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing12;
if(((data23.maptype === undefined) || (!(func0.call(data23, "maptype")))) && (missing12 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/device",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs74 = errors;
for(const key7 of Object.keys(data23)){
if(!((key7 === "maptype") || (key7 === "map"))){
validate10.errors = [{instancePath:instancePath+"/device",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data23.maptype !== undefined && func0.call(data23, "maptype")){
let data25 = data23.maptype;
const _errs75 = errors;
if(typeof data25 !== "string"){
validate10.errors = [{instancePath:instancePath+"/device/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data25 === "none") || (data25 === "loose")) || (data25 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/device/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid27 = _errs75 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data23.map !== undefined && func0.call(data23, "map")){
let data26 = data23.map;
const _errs77 = errors;
if(errors === _errs77){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 100000){
validate10.errors = [{instancePath:instancePath+"/device/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key8 of Object.keys(data26)){
let data27 = data26[key8];
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data27)){
if(data27.length > 1000){
validate10.errors = [{instancePath:instancePath+"/device/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data27.length < 1){
validate10.errors = [{instancePath:instancePath+"/device/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid29 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs82 = errors;
if(errors === _errs82){
if(typeof data28 === "string"){
if(func59(data28) > 256){
validate10.errors = [{instancePath:instancePath+"/device/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/device/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs82 === errors;
if(!valid29){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/device/map/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs80 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/device/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs77 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/device",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
let data29 = data.sender;
const _errs84 = errors;
const _errs86 = errors;
const _errs88 = errors;
let valid32 = true;
const _errs89 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing13;
if(((data29.maptype === undefined) || (!(func0.call(data29, "maptype")))) && (missing13 = "maptype")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data29.maptype !== undefined && func0.call(data29, "maptype")){
let data30 = data29.maptype;
if(!((data30 === "loose") || (data30 === "strict"))){
const err13 = {};
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
}
var _valid4 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs91 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing14;
if(((data29.map === undefined) || (!(func0.call(data29, "map")))) && (missing14 = "map")){
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
}
var _valid4 = _errs91 === errors;
valid32 = _valid4;
}
if(!valid32){
const err14 = {instancePath:instancePath+"/sender",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs86){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing15;
if(((data29.maptype === undefined) || (!(func0.call(data29, "maptype")))) && (missing15 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs92 = errors;
for(const key9 of Object.keys(data29)){
if(!((key9 === "maptype") || (key9 === "map"))){
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs92 === errors){
if(data29.maptype !== undefined && func0.call(data29, "maptype")){
let data31 = data29.maptype;
const _errs93 = errors;
if(typeof data31 !== "string"){
validate10.errors = [{instancePath:instancePath+"/sender/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data31 === "none") || (data31 === "loose")) || (data31 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/sender/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid34 = _errs93 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data29.map !== undefined && func0.call(data29, "map")){
let data32 = data29.map;
const _errs95 = errors;
if(errors === _errs95){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 100000){
validate10.errors = [{instancePath:instancePath+"/sender/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key10 of Object.keys(data32)){
let data33 = data32[key10];
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data33)){
if(data33.length > 1000){
validate10.errors = [{instancePath:instancePath+"/sender/map/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data33.length < 1){
validate10.errors = [{instancePath:instancePath+"/sender/map/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid36 = true;
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
const _errs100 = errors;
if(errors === _errs100){
if(typeof data34 === "string"){
if(func59(data34) > 256){
validate10.errors = [{instancePath:instancePath+"/sender/map/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sender/map/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid36 = _errs100 === errors;
if(!valid36){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sender/map/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid35 = _errs98 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sender/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs95 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined && func0.call(data, "action")){
let data35 = data.action;
const _errs102 = errors;
const _errs104 = errors;
const _errs106 = errors;
let valid39 = true;
const _errs107 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing16;
if(((data35.maptype === undefined) || (!(func0.call(data35, "maptype")))) && (missing16 = "maptype")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data35.maptype !== undefined && func0.call(data35, "maptype")){
let data36 = data35.maptype;
if(!((data36 === "loose") || (data36 === "strict"))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid5 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs109 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing17;
if(((data35.map === undefined) || (!(func0.call(data35, "map")))) && (missing17 = "map")){
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
}
var _valid5 = _errs109 === errors;
valid39 = _valid5;
}
if(!valid39){
const err17 = {instancePath:instancePath+"/action",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs104){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing18;
if(((data35.maptype === undefined) || (!(func0.call(data35, "maptype")))) && (missing18 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs110 = errors;
for(const key11 of Object.keys(data35)){
if(!((key11 === "maptype") || (key11 === "map"))){
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data35.maptype !== undefined && func0.call(data35, "maptype")){
let data37 = data35.maptype;
const _errs111 = errors;
if(typeof data37 !== "string"){
validate10.errors = [{instancePath:instancePath+"/action/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data37 === "none") || (data37 === "loose")) || (data37 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/action/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid41 = _errs111 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data35.map !== undefined && func0.call(data35, "map")){
let data38 = data35.map;
const _errs113 = errors;
if(errors === _errs113){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 100000){
validate10.errors = [{instancePath:instancePath+"/action/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key12 of Object.keys(data38)){
let data39 = data38[key12];
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data39)){
if(data39.length > 1000){
validate10.errors = [{instancePath:instancePath+"/action/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data39.length < 1){
validate10.errors = [{instancePath:instancePath+"/action/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid43 = true;
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
const _errs118 = errors;
if(errors === _errs118){
if(typeof data40 === "string"){
if(func59(data40) > 256){
validate10.errors = [{instancePath:instancePath+"/action/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/action/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid43 = _errs118 === errors;
if(!valid43){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/action/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid42 = _errs116 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/action/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs113 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argkey !== undefined && func0.call(data, "argkey")){
let data41 = data.argkey;
const _errs120 = errors;
const _errs122 = errors;
const _errs124 = errors;
let valid46 = true;
const _errs125 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing19;
if(((data41.maptype === undefined) || (!(func0.call(data41, "maptype")))) && (missing19 = "maptype")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data41.maptype !== undefined && func0.call(data41, "maptype")){
let data42 = data41.maptype;
if(!((data42 === "loose") || (data42 === "strict"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid6 = _errs125 === errors;
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs127 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing20;
if(((data41.map === undefined) || (!(func0.call(data41, "map")))) && (missing20 = "map")){
validate10.errors = [{instancePath:instancePath+"/argkey",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
}
var _valid6 = _errs127 === errors;
valid46 = _valid6;
}
if(!valid46){
const err20 = {instancePath:instancePath+"/argkey",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs122){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing21;
if(((data41.maptype === undefined) || (!(func0.call(data41, "maptype")))) && (missing21 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/argkey",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs128 = errors;
for(const key13 of Object.keys(data41)){
if(!((key13 === "maptype") || (key13 === "map"))){
validate10.errors = [{instancePath:instancePath+"/argkey",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs128 === errors){
if(data41.maptype !== undefined && func0.call(data41, "maptype")){
let data43 = data41.maptype;
const _errs129 = errors;
if(typeof data43 !== "string"){
validate10.errors = [{instancePath:instancePath+"/argkey/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data43 === "none") || (data43 === "loose")) || (data43 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/argkey/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid48 = _errs129 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data41.map !== undefined && func0.call(data41, "map")){
let data44 = data41.map;
const _errs131 = errors;
if(errors === _errs131){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length > 100000){
validate10.errors = [{instancePath:instancePath+"/argkey/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key14 of Object.keys(data44)){
let data45 = data44[key14];
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data45)){
if(data45.length > 1000){
validate10.errors = [{instancePath:instancePath+"/argkey/map/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data45.length < 1){
validate10.errors = [{instancePath:instancePath+"/argkey/map/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid50 = true;
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
const _errs136 = errors;
if(errors === _errs136){
if(typeof data46 === "string"){
if(func59(data46) > 256){
validate10.errors = [{instancePath:instancePath+"/argkey/map/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argkey/map/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid50 = _errs136 === errors;
if(!valid50){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argkey/map/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid49 = _errs134 === errors;
if(!valid49){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argkey/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid48 = _errs131 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argkey",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argvalue !== undefined && func0.call(data, "argvalue")){
let data47 = data.argvalue;
const _errs138 = errors;
const _errs140 = errors;
const _errs142 = errors;
let valid53 = true;
const _errs143 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing22;
if(((data47.maptype === undefined) || (!(func0.call(data47, "maptype")))) && (missing22 = "maptype")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data47.maptype !== undefined && func0.call(data47, "maptype")){
let data48 = data47.maptype;
if(!((data48 === "loose") || (data48 === "strict"))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid7 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs145 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing23;
if(((data47.map === undefined) || (!(func0.call(data47, "map")))) && (missing23 = "map")){
validate10.errors = [{instancePath:instancePath+"/argvalue",schemaPath:"#/definitions/vocabulary/then/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
}
var _valid7 = _errs145 === errors;
valid53 = _valid7;
}
if(!valid53){
const err23 = {instancePath:instancePath+"/argvalue",schemaPath:"#/definitions/vocabulary/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs140){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing24;
if(((data47.maptype === undefined) || (!(func0.call(data47, "maptype")))) && (missing24 = "maptype")){
validate10.errors = [{instancePath:instancePath+"/argvalue",schemaPath:"#/definitions/vocabulary/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs146 = errors;
for(const key15 of Object.keys(data47)){
if(!((key15 === "maptype") || (key15 === "map"))){
validate10.errors = [{instancePath:instancePath+"/argvalue",schemaPath:"#/definitions/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs146 === errors){
if(data47.maptype !== undefined && func0.call(data47, "maptype")){
let data49 = data47.maptype;
const _errs147 = errors;
if(typeof data49 !== "string"){
validate10.errors = [{instancePath:instancePath+"/argvalue/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data49 === "none") || (data49 === "loose")) || (data49 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/argvalue/maptype",schemaPath:"#/definitions/vocabulary/properties/maptype/enum",keyword:"enum",params:{allowedValues: schema12.properties.maptype.enum}}];
return false;
}
var valid55 = _errs147 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data47.map !== undefined && func0.call(data47, "map")){
let data50 = data47.map;
const _errs149 = errors;
if(errors === _errs149){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length > 100000){
validate10.errors = [{instancePath:instancePath+"/argvalue/map",schemaPath:"#/definitions/vocabulary/properties/map/maxProperties",keyword:"maxProperties",params:{limit: 100000}}];
return false;
}
else {
for(const key16 of Object.keys(data50)){
let data51 = data50[key16];
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data51)){
if(data51.length > 1000){
validate10.errors = [{instancePath:instancePath+"/argvalue/map/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data51.length < 1){
validate10.errors = [{instancePath:instancePath+"/argvalue/map/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid57 = true;
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
const _errs154 = errors;
if(errors === _errs154){
if(typeof data52 === "string"){
if(func59(data52) > 256){
validate10.errors = [{instancePath:instancePath+"/argvalue/map/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argvalue/map/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid57 = _errs154 === errors;
if(!valid57){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argvalue/map/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/vocabulary/properties/map/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid56 = _errs152 === errors;
if(!valid56){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argvalue/map",schemaPath:"#/definitions/vocabulary/properties/map/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid55 = _errs149 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/argvalue",schemaPath:"#/definitions/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs138 === errors;
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
export const isMapFile: (data: unknown) => boolean = validate10;
