export const id = 718;
export const ids = [718];
export const modules = {

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deflate: () => (/* binding */ deflate)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);


// build/io/deflate.js
/**
* Raw DEFLATE for the data of report.html. Level 9 makes the page of 256 legs 1 % smaller, and takes four times as
* long.
*/
const deflate = (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(bytes, { level: 6 });



/***/ })

};
