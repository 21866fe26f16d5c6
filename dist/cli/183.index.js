export const id = 183;
export const ids = [183];
export const modules = {

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultPlaceOptions: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   findPlaces: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   locateFindings: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   openSources: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8597);




/***/ })

};
