export const id = 969;
export const ids = [969];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gunzipAtMost: () => (/* binding */ gunzipAtMost)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** What a gzip holds, or why it cannot be had: a `RangeError` where it is more than `most` bytes. */
const gunzipAtMost = (bytes, most) => new Promise((done) => {
    (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)(bytes, { maxOutputLength: most }, (error, content) => done(error ?? content));
});


/***/ })

};
