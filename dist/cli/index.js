import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 4248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(9896);
var util = __nccwpck_require__(9023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(3313);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896);
var zlib = __nccwpck_require__(3106);
var fd_slicer = __nccwpck_require__(3502);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(4248);

exports.open = open;
exports.fromFd = fromFd;
exports.fromBuffer = fromBuffer;
exports.fromRandomAccessReader = fromRandomAccessReader;
exports.openPromise = openPromise;
exports.fromFdPromise = fromFdPromise;
exports.fromBufferPromise = fromBufferPromise;
exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;

exports.dosDateTimeToDate = dosDateTimeToDate;
exports.getFileNameLowLevel = getFileNameLowLevel;
exports.validateFileName = validateFileName;
exports.parseExtraFields = parseExtraFields;
exports.ZipFile = ZipFile;
exports.Entry = Entry;
exports.LocalFileHeader = LocalFileHeader;
exports.RandomAccessReader = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3458);
/* harmony import */ var _cli_print_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8366);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9341);
/* harmony import */ var _settings_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1096);
/* harmony import */ var _settings_program_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9016);





/** Every command, loaded when it is asked for. */
const loaders = {
    show: async () => (await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 8056))).show,
    explain: async () => (await __nccwpck_require__.e(/* import() */ 481).then(__nccwpck_require__.bind(__nccwpck_require__, 9481))).explain,
    convert: async () => (await __nccwpck_require__.e(/* import() */ 621).then(__nccwpck_require__.bind(__nccwpck_require__, 5621))).convert,
};
const isCommand = (word) => Object.hasOwn(_settings_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .Pi, word);
/** Runs the command that the words name and returns the exit code. */
const run = async (words) => {
    const [first, ...rest] = words;
    if (first === undefined)
        return usage();
    if (words.includes('--help') || words.includes('-h'))
        return help(first);
    if (words.includes('--version'))
        return version();
    return isCommand(first) ? (await loaders[first]())(rest) : (0,_cli_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(words);
};
const help = async (command) => {
    const { helpOf } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654));
    await (0,_cli_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(helpOf(command));
    return 0;
};
/** A call without words is a mistake: two unset variables of a script must not pass. */
const usage = async () => {
    const { shortUsage } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654));
    process.stderr.write(shortUsage());
    return 2;
};
const version = async () => {
    await (0,_cli_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(`${_settings_program_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
    return 0;
};
// Who reads only the first lines has seen enough: the exit code still says what was found.
process.stdout.on('error', () => { });
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    process.exitCode = 2;
    const message = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo
        ? error.message
        : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`${message}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/core/diff.js
var diff = __nccwpck_require__(6055);
// EXTERNAL MODULE: ./build/core/knowledge/lookup.js
var lookup = __nccwpck_require__(9219);
// EXTERNAL MODULE: ./build/core/pool.js
var core_pool = __nccwpck_require__(3506);
// EXTERNAL MODULE: ./build/core/rules/in-step.js
var in_step = __nccwpck_require__(5658);
// EXTERNAL MODULE: ./build/core/stage.js
var stage = __nccwpck_require__(8812);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __nccwpck_require__(4897);
;// CONCATENATED MODULE: ./build/core/title.js




/** `One process object stays per iteration: Proc +12,979 (+8,618,056 bytes) in 12,980 iterations, …; SePa and SeTd ride along` */
const titleOf = (comparison, root, riders) => {
    const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(core_pool/* printTag */.O4);
    const along = tags.length === 0 ? [] : (0,phrase/* phrase */.MZ) `; ${(0,phrase/* listOf */.c3)(tags)} ${[tags.length === 1 ? 'rides' : 'ride']} along`;
    const amount = amountOf(root, comparison.policy.iterations);
    return (0,phrase/* phrase */.MZ) `${subjectOf(comparison, root)}: ${(0,core_pool/* printTag */.O4)(root.tag)} ${amount}${freesOf(root)}${along}`;
};
/** `One process object stays per iteration`, `3 stay per iteration (work item)`, `Not freed (process object)` */
const subjectOf = (comparison, root) => {
    const known = (0,lookup/* knownTag */.w5)(root.tag, root.pool);
    const what = comparison.isDriverTag(root) ? 'driver allocation' : (known?.what ?? 'allocation');
    const each = perIteration(root, comparison.policy.iterations);
    if (each === 1)
        return [`One ${what} stays per iteration`];
    return each === null ? [`Not freed (${what})`] : [`${each} stay per iteration (${what})`];
};
/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row, iterations) => {
    if (iterations === null || iterations < 10)
        return null;
    const each = (0,in_step/* changeOf */.C2)(row) / iterations;
    const whole = Math.round(each);
    return whole >= 1 && Math.abs(each - whole) <= 0.005 * whole ? whole : null;
};
const amountOf = (row, iterations) => {
    const during = iterations === null ? [] : (0,phrase/* phrase */.MZ) ` in ${(0,phrase/* counted */.hS)(iterations, 'iteration')}`;
    if (row.count === null)
        return (0,phrase/* phrase */.MZ) `${row.after?.outstanding ?? 0} outstanding${during}`;
    if (row.count <= 0)
        return (0,phrase/* phrase */.MZ) `${signed(row.bytes ?? 0)} bytes${during}`;
    return (0,phrase/* phrase */.MZ) `${signed(row.count)} (${signed(row.bytes ?? 0)} bytes)${during}`;
};
const freesOf = ({ freed, allocated }) => {
    if (freed === null || allocated === null || allocated === 0)
        return [];
    return (0,phrase/* phrase */.MZ) `, ${(0,phrase/* counted */.hS)(allocated, 'allocation')} and ${(0,phrase/* counted */.hS)(freed, 'free')}`;
};
const signed = (value) => (value > 0 ? (0,phrase/* phrase */.MZ) `+${value}` : (0,phrase/* phrase */.MZ) `${value}`);

;// CONCATENATED MODULE: ./build/core/families.js





/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
const groupFamilies = (judged, comparison) => {
    const alarmed = judged.filter(({ severity }) => severity !== null);
    const byKey = new Map(judged.map((it) => [(0,core_pool/* usageKey */.lN)(it.row), it]));
    const taken = new Set();
    const findings = [];
    for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
        if (taken.has((0,core_pool/* usageKey */.lN)(root.row)))
            continue;
        const riders = (comparison.inStep.get((0,core_pool/* usageKey */.lN)(root.row)) ?? []).flatMap((row) => byKey.get((0,core_pool/* usageKey */.lN)(row)) ?? []);
        const free = riders.filter(({ row }) => !taken.has((0,core_pool/* usageKey */.lN)(row)));
        for (const { row } of [root, ...free])
            taken.add((0,core_pool/* usageKey */.lN)(row));
        findings.push(findingOf(comparison, root, free));
    }
    return findings;
};
/** The driver's own tag is the likeliest root, then a known object, then what a hard rule named, then what grew most. */
const byRoot = (one, other, comparison) => rankOf(one, comparison) - rankOf(other, comparison) ||
    (0,in_step/* changeOf */.C2)(other.row) - (0,in_step/* changeOf */.C2)(one.row) ||
    (0,stage/* byText */.z4)((0,core_pool/* usageKey */.lN)(one.row), (0,core_pool/* usageKey */.lN)(other.row));
const rankOf = ({ row, evidence }, comparison) => {
    if (comparison.isDriverTag(row))
        return 0;
    if ((0,lookup/* isObject */.Gv)(row))
        return 1;
    return evidence.some(({ decides }) => decides) ? 2 : 3;
};
const findingOf = (comparison, root, riders) => {
    const sorted = [...riders].sort((one, other) => (0,in_step/* changeOf */.C2)(other.row) - (0,in_step/* changeOf */.C2)(one.row) || (0,stage/* byText */.z4)((0,core_pool/* usageKey */.lN)(one.row), (0,core_pool/* usageKey */.lN)(other.row)));
    const members = [root, ...sorted];
    const decided = members.slice(1).flatMap(({ evidence }) => evidence.filter(({ decides }) => decides));
    return {
        severity: members.some(({ severity }) => severity === 'leak') ? 'leak' : 'suspect',
        leg: comparison.leg,
        cause: (0,core_pool/* usageKey */.lN)(root.row),
        title: titleOf(comparison, root.row, sorted.map(({ row }) => row)),
        rows: members.map(({ row, evidence }, index) => ({
            growth: row,
            role: index === 0 ? 'root' : 'rides-along',
            decided: evidence.some(({ decides }) => decides),
        })),
        evidence: [...root.evidence, ...decided],
        hint: hintOf(root.row),
        where: [],
    };
};
const hintOf = (root) => {
    const known = (0,lookup/* knownTag */.w5)(root.tag, root.pool);
    if (known?.acquire === undefined && known?.release === undefined)
        return null;
    return { object: known.what, acquire: known.acquire ?? [], release: known.release ?? [], link: (0,lookup/* docsLinkOf */.nw)(known) };
};

// EXTERNAL MODULE: ./build/core/policy.js
var core_policy = __nccwpck_require__(6390);
;// CONCATENATED MODULE: ./build/core/rules/driver-pool-growth.js

/**
 * Second evidence, per driver: what Driver Verifier counts for a driver that it watches must not grow from one output to the
 * next, and must be nothing once the driver was unloaded or stopped. Decides alone, as growth of a driver tag does: the user
 * told Verifier which drivers are theirs. Drivers are the same by file name, whatever the case.
 */
const driverPoolGrowth = ({ before, after }, policy) => {
    const earlier = new Map(before?.drivers.map((pool) => [pool.driver.toLowerCase(), pool]));
    return (after?.drivers ?? []).flatMap((pool) => {
        const text = judge(pool, earlier.get(pool.driver.toLowerCase()), policy);
        return text === null ? [] : [{ driver: pool.driver, text }];
    });
};
const judge = (pool, before, policy) => {
    const left = allocationsOf(pool);
    const held = (0,phrase/* phrase */.MZ) `${(0,phrase/* counted */.hS)(left, 'allocation')} of ${bytesOf(pool)} bytes`;
    if (left > 0 && (pool.unloaded || policy.driverStopped)) {
        const when = pool.unloaded ? 'unloaded' : 'stopped';
        return (0,phrase/* phrase */.MZ) `${pool.driver}: ${held} left after the driver was ${[when]}${callersOf(pool)}`;
    }
    const growth = before === undefined ? 0 : left - allocationsOf(before);
    if (growth <= 0)
        return null;
    return (0,phrase/* phrase */.MZ) `${pool.driver} holds ${held}, ${growth} more than before${callersOf(pool)}`;
};
const allocationsOf = ({ nonpaged, paged }) => nonpaged.allocations + paged.allocations;
const bytesOf = ({ nonpaged, paged }) => nonpaged.bytes + paged.bytes;
/** `; allocated by ebpfcore!ebpf_allocate+0x21 (tag ebpf)` */
const callersOf = ({ left }) => {
    const [first] = left;
    if (first === undefined)
        return [];
    const others = new Set(left.map(({ caller }) => caller)).size - 1;
    const more = others === 0 ? [] : (0,phrase/* phrase */.MZ) ` and ${others} more`;
    return (0,phrase/* phrase */.MZ) `; allocated by ${first.caller} (tag ${first.tag})${more}`;
};

// EXTERNAL MODULE: ./build/core/rules/excess.js
var excess = __nccwpck_require__(1199);
// EXTERNAL MODULE: ./build/core/statistics.js
var statistics = __nccwpck_require__(1375);
;// CONCATENATED MODULE: ./build/core/rules/shape.js



/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP = 0.25;
const FLAT = 0.15;
const STEP = 0.6;
const SHARE = 0.25;
const RISING = 2.33;
const EVEN = 1.36;
const MOST_UNEVEN = 0.2;
/**
 * The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or in
 * every quarter; a cache fills and stays flat; a first use is one jump. Mann and Kendall's Z of at least 2.33 for a trend,
 * and Kolmogorov and Smirnov's distance from a straight line for "evenly".
 */
const shape = {
    id: 'shape',
    judge: (row, { policy, times }) => {
        const { points } = policy;
        if (times === null || row.series == null || (row.count ?? 0) <= 0)
            return null;
        const words = (text) => (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} ${[text]}`;
        switch (shapeOf(row.series.outstanding, times)) {
            case 'evenly':
                return judged(points.grewEvenly, words('grows evenly through the whole test'));
            case 'steadily':
                return judged(points.grewSteadily, words('grows in every quarter of the test'));
            case 'jump':
                return judged(points.jumped, words('grew in one jump'));
            case 'flat':
                return judged(points.flat, words('grew while the test warmed up, and is flat since'));
            default:
                return null;
        }
    },
};
const judged = (points, text) => ({ decides: false, points, text });
/** The shape of growth after warm-up. */
const shapeOf = (values, times) => {
    const end = times.at(-1) ?? 0;
    const from = times.findIndex((time) => time >= end * WARM_UP);
    const late = Array.from({ length: times.length - from }, (_, index) => values[from + index] ?? 0);
    const lateTimes = times.slice(from);
    const first = late[0] ?? 0;
    const grown = (late.at(-1) ?? 0) - first;
    const total = (values[times.length - 1] ?? 0) - (values[0] ?? 0);
    if (late.length < 3)
        return 'unclear';
    if (grown <= FLAT * total)
        return 'flat';
    const steps = late.slice(1).map((value, index) => value - (late[index] ?? 0));
    if (late.length > 4 && Math.max(...steps) >= STEP * grown)
        return 'jump';
    if ((0,statistics/* mannKendallZ */.k6)(late) < RISING || !everyPart(late, grown))
        return 'unclear';
    const span = (lateTimes.at(-1) ?? 0) - (lateTimes[0] ?? 0);
    const distance = Math.max(...late.map((value, index) => Math.abs((value - first) / grown - ((lateTimes[index] ?? 0) - (lateTimes[0] ?? 0)) / span)));
    const allowed = EVEN / Math.sqrt(grown) + (1.5 * noiseOf(steps)) / grown;
    return distance <= Math.min(MOST_UNEVEN, allowed) ? 'evenly' : 'steadily';
};
/**
 * Standard deviation of what comes and goes between snapshots: such noise turns back at the next step, so neighbouring
 * steps are opposed, and growth in bursts leaves them unrelated.
 */
const noiseOf = (steps) => {
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const products = steps.slice(1).map((step, index) => (step - mean) * ((steps[index] ?? 0) - mean));
    const opposed = products.reduce((sum, product) => sum + product, 0) / Math.max(1, products.length);
    return Math.sqrt(Math.max(0, -opposed));
};
/** Each of the three later quarters has at least a quarter of its share. */
const everyPart = (late, grown) => {
    const last = late.length - 1;
    return [0, 1, 2].every((part) => {
        const from = late[Math.round((part * last) / 3)] ?? 0;
        const to = late[Math.round(((part + 1) * last) / 3)] ?? 0;
        return to - from >= (SHARE * grown) / 3;
    });
};

;// CONCATENATED MODULE: ./build/core/rules/bytes-only.js




/** Of a pair, and of a series whose shape speaks too. */
const LEAST_BYTES = { pair: 64 * 1024, series: 8 * 1024 };
const LEAST_SHARE = 0.03;
/** The base branch grows a tenth of it at most. */
const ON_BASELINE = 10;
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows, 8 on 32-bit. */
const GRANULARITY = 8;
/**
 * Bytes that grow by at least 64 KiB and 3 % while the count is flat: blocks are exchanged for larger ones, or pages behind
 * them are lost. A series that grows evenly is believed from 8 KiB on. Points for that, and for a whole number of blocks per
 * iteration, and for growth that the base branch does not show.
 */
const bytesOnly = {
    id: 'bytes-only',
    judge: (row, leg) => {
        const { policy, times } = leg;
        const { points } = policy;
        const bytes = row.bytes ?? 0;
        const form = row.series == null || times === null ? null : shapeOf(row.series.bytes, times);
        const even = form === 'evenly';
        if (!isFlat(row) || !isEnough(row, even) || form === 'flat' || form === 'jump')
            return null;
        const each = policy.iterations === null ? 0 : bytes / policy.iterations;
        const locked = each >= GRANULARITY && Math.abs(each - Math.round(each / GRANULARITY) * GRANULARITY) < 0.05;
        const rate = locked ? (0,phrase/* phrase */.MZ) `, ${Math.round(each)} in each iteration` : [];
        const base = (0,excess/* bytesOnBaseline */.Eq)(row, leg.baseline, policy.iterations);
        const isNew = base !== null && base * ON_BASELINE <= bytes;
        const control = base === null ? [] : (0,phrase/* phrase */.MZ) `; the baseline grew by ${Math.round(base)} bytes`;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)}: ${bytes} bytes more in as many blocks as before${rate}${control}`;
        const worth = points.bytesOnly +
            (locked ? points.bytesLock : 0) +
            (even ? points.grewEvenly : 0) +
            (isNew ? points.excess : 0) +
            (leg.isDriverTag(row) ? points.driverTag : 0);
        return { decides: false, points: worth, text };
    },
};
const isFlat = ({ before, count }) => before !== null && count !== null && Math.abs(count) <= Math.max(2, 0.005 * (before.outstanding ?? 0));
const isEnough = ({ before, bytes }, even) => {
    const [grown, was] = [bytes ?? 0, before?.bytes ?? 0];
    return grown >= LEAST_BYTES[even ? 'series' : 'pair'] && grown >= LEAST_SHARE * was;
};

// EXTERNAL MODULE: ./build/core/rules/never-freed.js
var never_freed = __nccwpck_require__(3435);
;// CONCATENATED MODULE: ./build/core/rules/unexplained-growth.js




const MIN_GROWTH = 2000;
const MAX_FREED_SHARE = 0.02;
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 6;
const MIN_UNFREED_BYTES = 2 ** 20;
const MIN_UNFREED_SHARE = 0.01;
/** A substantial share of a pool in one test. */
const MIN_BYTES = 16 * 2 ** 20;
const MIN_SHARE = 0.05;
/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
const unexplainedGrowth = {
    id: 'unexplained-growth',
    judge: (row, leg) => {
        const { count, bytes, allocated, freed } = row;
        if (row.before === null || bytes === null || (0,excess/* isOnBaseline */.D0)(row, leg.excess.get(row)))
            return null;
        // What a hard rule says of the row is not said twice.
        if (never_freed/* neverFreed */.bh.judge(row, leg) !== null)
            return null;
        const share = bytes / Math.max(1, leg.poolBytes[row.pool]);
        if (bytes >= MIN_BYTES && share >= MIN_SHARE) {
            const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${[row.pool]} pool`;
            return { decides: false, suspects: true, points: 0, text };
        }
        if (!isUnfreed(row) || (leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg)))
            return null;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grew by ${count ?? 0}: ${(0,phrase/* counted */.hS)(allocated ?? 0, 'allocation')} and ${(0,phrase/* counted */.hS)(freed ?? 0, 'free')}`;
        return { decides: false, suspects: true, points: 0, text };
    },
};
/** Grew by thousands between two dumps while almost nothing was freed. */
const isUnfreed = ({ before, count, allocated, freed }) => before !== null &&
    (count ?? 0) >= MIN_GROWTH &&
    allocated !== null &&
    freed !== null &&
    freed <= MAX_FREED_SHARE * allocated;
const isLarge = ({ bytes, pool }, { poolBytes }) => (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool]);

;// CONCATENATED MODULE: ./build/core/rules/cache-tag.js




/** A tag that grows on every healthy machine, as file and name caches do: two points less. */
const cacheTag = {
    id: 'cache-tag',
    judge: (row, { policy }) => {
        if ((row.count ?? 0) <= 0)
            return null;
        // A cache that frees nothing as it goes is no cache at work.
        if (isUnfreed(row))
            return null;
        const known = (0,lookup/* knownTag */.w5)(row.tag, row.pool);
        if (known?.kind !== 'cache' && known?.noise !== 'high')
            return null;
        return {
            decides: false,
            points: policy.points.cacheTag,
            text: (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grows on healthy machines too (${[known.what]})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/core/rules/driver-tag-growth.js


/**
 * The driver's own tags must not grow over a test that ends where it began; once the driver is stopped, none may be left.
 * Driver Verifier asks the same at unload; this asks it of a driver that keeps running too. The policy may allow a tag a count.
 */
const driverTagGrowth = {
    id: 'driver-tag-growth',
    judge: (row, leg) => {
        if (!leg.isDriverTag(row))
            return null;
        const { own } = leg.limitsOf(row);
        const allowed = own.maxGrowthCount ?? 0;
        const left = row.after?.outstanding ?? 0;
        const holds = left > 0 || (row.after?.bytes ?? 0) > 0;
        if (leg.policy.driverStopped && holds && (left > allowed || allowed === 0)) {
            return { decides: true, points: 0, text: leftBehind(row, left) };
        }
        if ((row.count ?? 0) > allowed) {
            return { decides: true, points: 0, text: moreThanBefore(row, row.count ?? 0, allowed) };
        }
        // A dump of bytes alone has no counts. With counts, blocks that were exchanged for larger ones are no leak by themselves.
        const grewUncounted = row.count === null && (row.bytes ?? 0) > (own.maxGrowthBytes ?? 0);
        return grewUncounted ? { decides: true, points: 0, text: moreBytes(row) } : null;
    },
};
const leftBehind = (row, left) => (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} is a driver tag: ${(0,phrase/* counted */.hS)(left, 'allocation')} of ${row.after?.bytes ?? 0} bytes left after the driver was stopped`;
const moreThanBefore = (row, growth, allowed) => {
    const limit = allowed === 0 ? ['no growth is allowed'] : (0,phrase/* phrase */.MZ) `${allowed} are allowed`;
    return (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} is a driver tag and grew by ${(0,phrase/* counted */.hS)(growth, 'block')} of ${row.bytes ?? 0} bytes together; ${limit}`;
};
const moreBytes = (row) => (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} is a driver tag and holds ${row.bytes ?? 0} bytes more than before; no growth is allowed`;

;// CONCATENATED MODULE: ./build/core/rules/few-frees.js


const LEAST_ALLOCATIONS = 100;
const MOST_FREED = 0.02;
/** At least 100 allocations in the interval, of which at most 2 % were freed. Weak alone: caches fill like this too. */
const fewFrees = {
    id: 'few-frees',
    judge: ({ tag, before, allocated, freed, count }, { policy }) => {
        if (before === null || allocated === null || freed === null || (count ?? 0) <= 0)
            return null;
        if (allocated < LEAST_ALLOCATIONS || freed > allocated * MOST_FREED)
            return null;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(tag)}: ${(0,phrase/* counted */.hS)(allocated, 'allocation')} in the interval, ${(0,phrase/* counted */.hS)(freed, 'free')}`;
        return { decides: false, points: policy.points.fewFrees, text };
    },
};

;// CONCATENATED MODULE: ./build/core/rules/held-since-boot.js




/** A substantial share of a pool held under one tag. */
const held_since_boot_MIN_BYTES = 64 * 2 ** 20;
const held_since_boot_MIN_SHARE = 0.1;
/** Of fewer blocks a share of the pool is how a driver is built. */
const MIN_BLOCKS_OF_SHARE = 1000;
/** So many blocks, of which hardly any was freed. */
const MIN_BLOCKS = 200_000;
const held_since_boot_MAX_FREED_SHARE = 0.05;
/**
 * What stands out in a single dump: more than a healthy machine holds of a known tag, or else a large share of the pool or
 * hundreds of thousands of blocks that are hardly ever freed. A suspect at least; caches are large by nature.
 */
const heldSinceBoot = {
    id: 'held-since-boot',
    judge: (row, leg) => {
        const held = row.after;
        // What a hard rule says of the row is not said twice.
        if (row.before !== null || held === null || never_freed/* neverFreed */.bh.judge(row, leg) !== null)
            return null;
        const known = (0,lookup/* knownTag */.w5)(row.tag, row.pool);
        const blocks = held.outstanding ?? 0;
        const suspect = (text) => ({ decides: false, suspects: true, points: 0, text });
        if (known?.healthyOutstanding !== undefined) {
            if (blocks <= known.healthyOutstanding)
                return null;
            return suspect((0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} holds ${blocks}; a healthy machine holds fewer than ${known.healthyOutstanding} (${[known.what]})`);
        }
        if (known?.kind === 'cache' || known?.noise === 'high')
            return null;
        const share = held.bytes / Math.max(1, leg.poolBytes[row.pool]);
        if (held.bytes >= held_since_boot_MIN_BYTES && share >= held_since_boot_MIN_SHARE && blocks >= MIN_BLOCKS_OF_SHARE)
            return suspect((0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} holds ${held.bytes} bytes, ${Math.round(share * 100)} % of the ${[row.pool]} pool`);
        const { allocated, freed } = row;
        if (blocks < MIN_BLOCKS || allocated === null || freed === null || freed > held_since_boot_MAX_FREED_SHARE * allocated)
            return null;
        return suspect((0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} holds ${blocks} of ${allocated} blocks that were allocated since boot`);
    },
};

;// CONCATENATED MODULE: ./build/core/rules/iteration-lock.js



/** Of larger numbers every one is a whole number, give or take. */
const MOST_EACH = 20;
/** One every so many iterations, the likeliest first. */
const EVERY = [1, 2, 5, 10];
/**
 * Growth that is a whole number per 1, 2, 5 or 10 iterations. `p` is the probability that growth which has nothing to do
 * with the iterations comes this close; looking in four places counts four times.
 */
const iterationLock = {
    id: 'iteration-lock',
    judge: (row, { policy }) => {
        const lock = lockOf(row, policy.iterations);
        if (lock === null || lock.p > 0.05)
            return null;
        const every = lock.every === 1 ? (0,phrase/* phrase */.MZ) `per iteration` : (0,phrase/* phrase */.MZ) `per ${lock.every} iterations`;
        const exactly = lock.distance === 0 ? ['exactly '] : [];
        const within = lock.distance === 0 ? [] : (0,phrase/* phrase */.MZ) `, within ${lock.distance}`;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)}: growth of ${(0,in_step/* changeOf */.C2)(row)} is ${exactly}${lock.each} ${every}${within}`;
        return { decides: false, points: lock.p <= 0.01 ? policy.points.lockSure : policy.points.lock, text };
    },
};
/** The lock that chance explains least; null where there is none to look for. */
const lockOf = (row, iterations) => {
    const change = (0,in_step/* changeOf */.C2)(row);
    if (iterations === null || change < 1)
        return null;
    let best = null;
    for (const [place, every] of EVERY.entries()) {
        const unit = iterations / every;
        const each = Math.round(change / unit);
        if (each < 1 || each > MOST_EACH)
            continue;
        const distance = Math.abs(change - each * unit);
        const p = Math.min(1, ((2 * distance + 1) / unit) * (place + 1));
        if (best === null || p < best.p)
            best = { each, every, distance: Math.round(distance), p };
    }
    return best;
};

;// CONCATENATED MODULE: ./build/core/rules/legs.js


const LEAST_GROWTH = 10;
/** The same test on other machines: a leak of the driver shows in every leg, and what grows in one of several is that machine's. */
const legs = {
    id: 'legs',
    judge: (row, { policy, legsThatGrew }) => {
        if (legsThatGrew === null || (row.count ?? 0) < LEAST_GROWTH)
            return null;
        const grew = legsThatGrew.grew.get((0,core_pool/* usageKey */.lN)(row)) ?? 0;
        const { of } = legsThatGrew;
        if (grew === of) {
            return {
                decides: false,
                points: policy.points.everyLeg,
                text: (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grew in all ${of} legs`,
            };
        }
        if (grew > 1)
            return null;
        return {
            decides: false,
            points: policy.points.oneLeg,
            text: (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grew in one of ${of} legs only`,
        };
    },
};

;// CONCATENATED MODULE: ./build/core/rules/limit-exceeded.js


/** Growth of one tag in one pool above a limit that the user set. Equal to the limit is allowed. */
const limitExceeded = {
    id: 'limit-exceeded',
    judge: (row, { limitsOf }) => {
        const { all } = limitsOf(row);
        const broken = [bytesAbove(row, all), countAbove(row, all), percentAbove(row, all)].filter((it) => it !== null);
        if (broken.length === 0)
            return null;
        const limits = broken.flatMap((text, index) => (index === 0 ? text : [', ', ...text]));
        return decided((0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} grew by ${limits}`);
    },
};
/** Growth of a whole pool above its limit; the sentence names the tags that grew most. */
const poolLimitExceeded = (pool, total, growths) => {
    const { growth, limit } = total;
    if (limit === null || growth === null || growth <= limit)
        return null;
    const top = growths
        .filter((row) => row.pool === pool && (row.bytes ?? 0) > 0)
        .sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0))
        .slice(0, 3)
        .flatMap((row, index) => [index === 0 ? '' : ', ', ...(0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} by ${row.bytes ?? 0}`]);
    const most = top.length === 0 ? [] : (0,phrase/* phrase */.MZ) `; most of it in ${top}`;
    return decided((0,phrase/* phrase */.MZ) `${[pool === 'nonpaged' ? 'Nonpaged' : 'Paged']} pool grew by ${growth} bytes, ${limit} are allowed${most}`);
};
const decided = (text) => ({ decides: true, points: 0, text });
const bytesAbove = ({ bytes }, { maxGrowthBytes: limit }) => limit !== null && bytes !== null && bytes > limit ? (0,phrase/* phrase */.MZ) `${bytes} bytes, ${limit} are allowed` : null;
const countAbove = ({ count }, { maxGrowthCount: limit }) => limit !== null && count !== null && count > limit ? (0,phrase/* phrase */.MZ) `${count} allocations, ${limit} are allowed` : null;
const percentAbove = ({ before, bytes }, { maxGrowthPercent: limit }) => {
    if (limit === null || bytes === null || before === null || bytes <= 0)
        return null;
    if (before.bytes === 0)
        return (0,phrase/* phrase */.MZ) `${bytes} bytes from none, ${limit} % is allowed`;
    const percent = (bytes * 100) / before.bytes;
    return percent > limit ? (0,phrase/* phrase */.MZ) `${Math.round(percent * 10) / 10} %, ${limit} % is allowed` : null;
};

;// CONCATENATED MODULE: ./build/core/rules/magnitude.js


/**
 * Growth against what allocations in flight explain: g / floor, floor = max(8, 3·√x, 0.02·x), x = min(outstanding before,
 * frees in the interval), since in-flight noise needs a population and a flow. From 10 floors on one point, from 1,000 three.
 */
const magnitude = {
    id: 'magnitude',
    judge: (row, leg) => {
        const { count, before } = row;
        const { points } = leg.policy;
        if (count === null || before === null || count <= 0)
            return null;
        const floors = count / floorOf(row, before.outstanding ?? 0);
        if (floors < 10)
            return null;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)}: growth of ${count} is ${Math.round(floors)} times what allocations in flight explain`;
        return {
            decides: false,
            points: floors >= 1000 && leg.excess.size === 0 ? points.magnitudeHuge : points.magnitude,
            text,
        };
    },
};
const floorOf = ({ freed }, level) => {
    const inFlight = Math.max(0, Math.min(level, freed ?? level));
    return Math.max(8, 3 * Math.sqrt(inFlight), 0.02 * inFlight);
};

;// CONCATENATED MODULE: ./build/core/rules/settled.js


const GIVEN_BACK = 0.3;
/** What gives nearly all back is no leak, whatever else it looks like: it counts twice. */
const NEARLY_ALL = 0.8;
/** What a row gives back once the driver is stopped and the machine rests: work in progress and caches do, a leak does not. */
const settled = {
    id: 'settled',
    judge: (row, { policy }) => {
        const { gaveBack, gaveNothingBack } = policy.points;
        const { count, before, after, settled: left = null } = row;
        const [was, is] = [before?.outstanding ?? null, after?.outstanding ?? null];
        if (left === null || was === null || is === null || count === null || count <= 0)
            return null;
        const back = is - left;
        if (back >= GIVEN_BACK * count) {
            const points = back >= NEARLY_ALL * count ? 2 * gaveBack : gaveBack;
            return { decides: false, points, text: (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} gave ${back} of ${count} back after the test` };
        }
        if (back > 0)
            return null;
        const text = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(row.tag)} gave nothing back after the test`;
        return { decides: false, points: gaveNothingBack, text };
    },
};

;// CONCATENATED MODULE: ./build/core/rules/index.js















/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
const rules = [
    driverTagGrowth,
    limitExceeded,
    never_freed/* neverFreed */.bh,
    excess/* excess */.Mm,
    in_step/* inStep */.qg,
    iterationLock,
    shape,
    settled,
    legs,
    magnitude,
    bytesOnly,
    fewFrees,
    cacheTag,
    unexplainedGrowth,
    heldSinceBoot,
];

;// CONCATENATED MODULE: ./build/core/assess.js












/** Growths + evidence → findings, worst first. Rows of ignored tags are never judged. */
const assess = (leg, observed, policy) => {
    const comparison = comparisonOf(leg, observed, policy);
    const judged = comparison.growths
        .filter((row) => (0,diff/* hasMoved */.Q2)(row) || comparison.isDriverTag(row))
        .map((row) => assess_judge(row, comparison));
    const findings = [
        ...quietened(groupFamilies(judged, comparison), policy),
        ...driverPoolFindings(leg, observed.drivers, policy),
        ...poolFindings(comparison, observed.totals),
    ];
    return findings.sort(bySeverity);
};
/** Why, and why not: the rows of some tags with their evidence. */
const explain = (leg, observed, { policy, tags }) => {
    const comparison = comparisonOf(leg, observed, policy);
    return comparison.growths.filter((0,core_policy/* matcherOf */.Ke)(tags)).map((row) => {
        const { evidence, severity } = assess_judge(row, comparison);
        return { leg, row, evidence, severity, onBaseline: (0,excess/* isOnBaseline */.D0)(row, comparison.excess.get(row)) };
    });
};
const comparisonOf = (leg, observed, policy) => {
    const isIgnored = (0,core_policy/* matcherOf */.Ke)(policy.ignoreTags);
    const growths = observed.growths.filter((row) => !isIgnored(row));
    const baseline = [...controlBaseline(observed.control ?? null), ...(observed.baseline ?? [])];
    return {
        leg,
        growths,
        policy,
        isDriverTag: (0,core_policy/* matcherOf */.Ke)(policy.driverTags),
        limitsOf: (0,core_policy/* limitsFor */.I9)(policy),
        inStep: (0,in_step/* rowsInStep */.Pz)(growths),
        times: observed.times ?? null,
        baseline,
        poolBytes: { nonpaged: observed.totals.nonpaged.after, paged: observed.totals.paged.after },
        unfreedRows: growths.filter(isUnfreed).length,
        excess: (0,excess/* excessOf */.FR)(growths, baseline, policy.iterations),
        legsThatGrew: observed.legsThatGrew ?? null,
    };
};
/** A control interval that ran the test's cycles is a baseline of the same machine; one that idled says nothing of them. */
const controlBaseline = (control) => control === null || control.iterations === 0
    ? []
    : [{ source: 'control interval', iterations: control.iterations, rows: control.rows }];
/** So many unrelated tags that leak at once are a noisy machine, not a change. */
const NOISY = 4;
/** In a noisy run, foreign tags that stand alone need more evidence to gate, and say so. */
const quietened = (findings, { points }) => {
    const isLone = ({ severity, rows, evidence }) => severity === 'leak' && rows.length === 1 && !evidence.some(({ decides }) => decides);
    const lone = findings.filter(isLone);
    if (lone.length < NOISY)
        return findings;
    const text = (0,phrase/* phrase */.MZ) `${lone.length} unrelated tags grew like this at once: a noisy run`;
    return findings.map((finding) => {
        const worth = finding.evidence.reduce((sum, it) => sum + it.points, 0);
        if (!isLone(finding) || worth >= points.noisyRun)
            return finding;
        const note = { rule: 'noisy-run', decides: false, points: 0, text };
        return { ...finding, severity: 'suspect', evidence: [...finding.evidence, note] };
    });
};
const assess_judge = (row, comparison) => {
    const evidence = rules.flatMap((rule) => {
        const judgement = rule.judge(row, comparison);
        return judgement === null ? [] : [{ rule: rule.id, ...judgement }];
    });
    return { row, evidence, severity: severityOf(row, evidence, comparison) };
};
/**
 * A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a driver tag or
 * a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict` lets it gate.
 */
const severityOf = (row, evidence, comparison) => {
    if (evidence.some(({ decides }) => decides))
        return 'leak';
    if ((0,excess/* isOnBaseline */.D0)(row, comparison.excess.get(row)))
        return null;
    const points = evidence.reduce((sum, { points }) => sum + points, 0);
    if (evidence.some(({ suspects }) => suspects === true) && points < comparison.policy.points.suspect)
        return 'suspect';
    const { leak, suspect } = comparison.policy.points;
    if (points < suspect)
        return null;
    const mayGate = comparison.baseline.length > 0 || comparison.policy.strict || isAnchored(row, comparison);
    return points >= leak && mayGate ? 'leak' : 'suspect';
};
const isAnchored = (row, comparison) => {
    const family = [row, ...(comparison.inStep.get((0,core_pool/* usageKey */.lN)(row)) ?? [])];
    return family.some((member) => comparison.isDriverTag(member) || (0,lookup/* isObject */.Gv)(member));
};
const driverPoolFindings = (leg, drivers, policy) => driverPoolGrowth(drivers, policy).map(({ driver, text }) => ({
    severity: 'leak',
    leg,
    cause: `driver ${driver.toLowerCase()}`,
    title: (0,phrase/* phrase */.MZ) `${driver}: Driver Verifier counts pool that it does not free`,
    rows: [],
    evidence: [{ rule: 'driver-pool-growth', decides: true, points: 0, text }],
    hint: null,
    where: [],
}));
const poolFindings = (comparison, totals) => {
    const { policy, growths, leg } = comparison;
    const limits = { nonpaged: policy.maxTotalNonpagedGrowth, paged: policy.maxTotalPagedGrowth };
    return ['nonpaged', 'paged'].flatMap((pool) => {
        const exceeded = poolLimitExceeded(pool, { growth: totals[pool].growth, limit: limits[pool] }, growths);
        if (exceeded === null)
            return [];
        const title = (0,phrase/* phrase */.MZ) `${[pool === 'paged' ? 'Paged' : 'Nonpaged']} pool grew by ${totals[pool].growth ?? 0} bytes, more than allowed`;
        return [
            {
                severity: 'leak',
                leg,
                cause: `${pool} pool`,
                title,
                rows: [],
                evidence: [{ rule: 'limit-exceeded', ...exceeded }],
                hint: null,
                where: [],
            },
        ];
    });
};
/** Leaks before suspects; of these the rows that nobody can call clean, the largest first; else in the order found. */
const bySeverity = (one, other) => Number(one.severity === 'suspect') - Number(other.severity === 'suspect') || standingOut(other) - standingOut(one);
/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
const standingOut = ({ severity, evidence, rows: [root] }) => severity === 'suspect' && evidence.some(({ suspects }) => suspects === true)
    ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0)
    : 0;

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __nccwpck_require__(9341);
;// CONCATENATED MODULE: ./build/core/baseline.js



const noBaselines = { reports: 0, legs: [], runsOf: () => [], problems: [] };
/**
 * Reads earlier report.json files. A leg is compared with the leg of its name; where one of the two has no
 * name and is the only one, with that. A report that
 * cannot be read is a note: without it the run is judged as if it had no baseline, which gates less and never more.
 */
const readBaselines = (files) => {
    const read = files.map(({ name, bytes }) => ({ name, legs: legsIn(bytes, name) }));
    const problems = read.flatMap(({ name, legs }) => legs === null ? [(0,problem/* problem */.CC)('BASELINE_UNREADABLE', { source: name, detail: (0,phrase/* phrase */.MZ) `${name}` })] : []);
    const runsOf = (leg, isOnly) => read.flatMap(({ legs }) => runOf(leg, isOnly, legs ?? []));
    const [latest] = read.filter(({ legs }) => legs !== null);
    const legs = (latest?.legs ?? []).map(({ leg }) => leg);
    return { reports: read.length - problems.length, legs, runsOf, problems };
};
const runOf = (leg, isOnly, legs) => {
    const [only] = legs;
    const same = legs.find((one) => one.leg === leg);
    const fits = same ?? (isOnly && legs.length === 1 && (leg === '' || only?.leg === '') ? only : undefined);
    return fits === undefined ? [] : [fits.run];
};
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const legsIn = (bytes, source) => {
    const report = parseReport(bytes);
    if (report === null || !Array.isArray(report.usage) || !Array.isArray(report.legs))
        return null;
    const legs = report.legs.filter(isFields);
    return report.usage.filter(isFields).map((usage) => {
        const leg = String(usage.leg ?? '');
        const iterations = legs.find(({ name }) => name === leg)?.iterations;
        const rows = Array.isArray(usage.rows) ? usage.rows : [];
        const run = {
            source,
            iterations: typeof iterations === 'number' && iterations > 0 ? iterations : null,
            rows: new Map(rows.flatMap(rowIn)),
        };
        return { leg, run };
    });
};
const parseReport = (bytes) => {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return isFields(value) && value.schemaVersion === 1 ? value : null;
    }
    catch {
        return null;
    }
};
/** `["Proc", "n", [12980, 1, 8618056], [13000, 5, 8618056]]` */
const rowIn = (row) => {
    if (!Array.isArray(row) || typeof row[0] !== 'string')
        return [];
    const pool = row[1] === 'p' ? 'paged' : 'nonpaged';
    const [before, after] = [levelIn(row[2]), levelIn(row[3])];
    const count = before === null || after === null ? null : after.count - before.count;
    const bytes = before === null || after === null ? null : after.bytes - before.bytes;
    return [[(0,core_pool/* usageKey */.lN)({ tag: (0,core_pool/* readTag */.zW)(row[0]), pool }), { count, bytes }]];
};
/** Allocations, frees and bytes, or outstanding allocations and bytes; null where the dump showed no row, which is none. */
const levelIn = (counts) => {
    if (counts === null)
        return { count: 0, bytes: 0 };
    if (!Array.isArray(counts) || !counts.every((count) => typeof count === 'number'))
        return null;
    const [first = 0, second = 0, third = 0] = counts;
    if (counts.length === 3)
        return { count: (0,core_pool/* outstanding */.Te)({ allocs: first, frees: second }), bytes: third };
    return counts.length === 2 ? { count: first, bytes: second } : null;
};

;// CONCATENATED MODULE: ./build/core/series.js

/** A pair has two ends and no shape: from four snapshots on there is one. */
const FEWEST = 4;
/**
 * The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations of all tags. One
 * pass over all usages.
 */
const tableOf = ({ series }, iterations) => {
    if (series.length < FEWEST)
        return null;
    if (series.some(({ counters, coverage }) => counters === 'bytes' || coverage.kind === 'partial'))
        return null;
    const width = series.length;
    const places = { nonpaged: new Map(), paged: new Map() };
    for (const { usages } of series) {
        for (const { tag, pool } of usages) {
            const known = places[pool];
            if (!known.has(tag))
                known.set(tag, places.nonpaged.size + places.paged.size);
        }
    }
    const rows = places.nonpaged.size + places.paged.size;
    const counts = new Float64Array(rows * width);
    const bytes = new Float64Array(rows * width);
    const allocs = new Float64Array(rows);
    const down = new Set();
    for (const [column, snapshot] of series.entries()) {
        for (const usage of snapshot.usages) {
            const row = places[usage.pool].get(usage.tag) ?? 0;
            counts[row * width + column] = (0,core_pool/* outstanding */.Te)(usage);
            bytes[row * width + column] = usage.bytes;
            if (snapshot.counters === 'cumulative' && isDown(allocs[row] ?? 0, usage))
                down.add(row);
            allocs[row] = usage.allocs;
        }
    }
    const rowOf = ({ tag, pool }) => {
        const row = places[pool].get(tag);
        if (row === undefined)
            return null;
        const [from, to] = [row * width, (row + 1) * width];
        return { outstanding: counts.subarray(from, to), bytes: bytes.subarray(from, to) };
    };
    return { times: timesOf(series, iterations), rowOf, wentDown: down.size };
};
const isDown = (was, { allocs }) => allocs < was && was - allocs <= 2 ** 31;
/** As the snapshots say, or evenly spaced. */
const timesOf = (series, iterations) => {
    const said = series.map(({ capture }) => capture.iteration);
    const rising = said.every((time, index) => time !== undefined && (index === 0 || time > (said[index - 1] ?? 0)));
    if (rising)
        return said.map((time) => (time ?? 0) - (said[0] ?? 0));
    const last = series.length - 1;
    return series.map((_, index) => (iterations === null ? index : (index * iterations) / last));
};

;// CONCATENATED MODULE: ./build/core/compare.js






/**
 * Compares the two dumps of a leg. What makes them incomparable is a problem: another machine or boot, Driver Verifier on
 * one side, other tags covered, rows that are missing.
 */
const compare = (leg, iterations = null) => {
    const { before, after } = leg;
    if (before === null)
        return { leg, growths: (0,diff/* diff */.Ui)(null, after), times: null, problems: [] };
    const verifier = { before: verifierOf(before), after: verifierOf(after) };
    const mismatch = mismatchOf(before, after, verifier);
    if (mismatch !== null)
        return alone(leg, [mismatch]);
    const both = verifier.before?.on === true && verifier.after?.on === true;
    const merged = both ? mergeVerifierTags(before, after) : { before, after, problems: [] };
    const partial = coverageOf(merged.before, merged.after);
    const growths = (0,diff/* diff */.Ui)(partial.before, partial.after);
    const wentDown = countersDown(growths, after);
    const problems = [...merged.problems, ...partial.problems, ...wentDown, ...rowsGone(growths, after)];
    if (wentDown.some(({ code }) => code === 'REBOOT'))
        return alone(leg, problems);
    const same = nothingMoved(growths, before, after);
    const whole = { ...leg, before: partial.before, after: partial.after, ...(both ? restWithoutAliases(leg) : {}) };
    const table = tableOf(whole, iterations);
    if (table !== null && table.wentDown >= ROWS_OF_A_RESTART) {
        return alone(leg, [
            ...problems,
            (0,problem/* problem */.CC)('REBOOT', { source: after.source, detail: (0,phrase/* phrase */.MZ) `${table.wentDown} rows went down on the way` }),
        ]);
    }
    return {
        leg: whole,
        growths: withShape(growths, whole, table),
        times: table?.times ?? null,
        problems: [...problems, ...same],
    };
};
const alone = (leg, problems) => ({
    leg: { ...leg, before: null },
    growths: (0,diff/* diff */.Ui)(null, leg.after),
    times: null,
    problems,
});
/** Rows of thousands that must have gone down for a restart: a single one is damaged. */
const ROWS_OF_A_RESTART = 3;
/** The rows with what they were at every snapshot, and after the machine came to rest. */
const withShape = (growths, { settled }, table) => {
    if (table === null && settled === null)
        return growths;
    const rest = settled === null ? null : (0,diff/* placesOf */.ek)(settled);
    return growths.map((row) => {
        const left = rest?.[row.pool].get(row.tag);
        return {
            ...row,
            series: table?.rowOf(row) ?? null,
            settled: rest === null ? null : left === undefined ? 0 : (0,core_pool/* outstanding */.Te)(left),
        };
    });
};
/** Why the two are not of one machine in one state; null where nothing says so. */
const mismatchOf = (before, after, verifier) => {
    const found = (code, detail) => (0,problem/* problem */.CC)(code, { source: after.source, line: after.line, detail });
    const { capture: was } = before;
    const { capture: is } = after;
    for (const field of ['computer', 'osBuild', 'architecture']) {
        const [one, other] = [was[field], is[field]];
        if (one !== undefined && other !== undefined && one !== other)
            return found('MACHINE_DIFFERS', (0,phrase/* phrase */.MZ) `${[field]}: ${one} before, ${other} after`);
    }
    if (was.bootedAt !== undefined && is.bootedAt !== undefined && !isSameTime(was.bootedAt, is.bootedAt))
        return found('REBOOT', (0,phrase/* phrase */.MZ) `booted at ${was.bootedAt} before, ${is.bootedAt} after`);
    if (was.pointerBits !== undefined && is.pointerBits !== undefined && was.pointerBits !== is.pointerBits)
        return found('WIDTH_DIFFERS', (0,phrase/* phrase */.MZ) `${was.pointerBits} bits before, ${is.pointerBits} after`);
    const { before: wasOn, after: isOn } = verifier;
    if (wasOn !== null && isOn !== null && wasOn.on !== isOn.on)
        return found('VERIFIER_DIFFERS', wasOn.on ? (0,phrase/* phrase */.MZ) `before: ${wasOn.sign}` : (0,phrase/* phrase */.MZ) `after: ${isOn.sign}`);
    return null;
};
/** Boot times are worked out of the time that the system is up, so they wander by seconds. */
const SAME_BOOT_MS = 60_000;
const isSameTime = (one, other) => {
    const apart = Math.abs(Date.parse(one) - Date.parse(other));
    return Number.isNaN(apart) ? one === other : apart <= SAME_BOOT_MS;
};
/** Tags that only Driver Verifier allocates. */
const VERIFIER_TAGS = new Set(['VfPT', 'ViIn', 'Fltt', 'Vfwi', 'VMdl', 'VStr', 'Irp+']);
/** Of a whole dump without any of them one may say that Verifier was off. */
const ROWS_OF_A_WHOLE_DUMP = 500;
/** As the dump says, or as its tags show; null where it could be either. */
const verifierOf = ({ capture, coverage, usages }) => {
    if (capture.driverVerifier !== undefined)
        return { on: capture.driverVerifier, sign: capture.driverVerifier ? 'the dump says so' : '' };
    const shown = [...new Set(usages.filter(isVerifierRow).map(({ tag }) => tag))];
    if (shown.length >= 2)
        return { on: true, sign: shown.map(core_pool/* printTag */.O4).join(', ') };
    // One such tag may be some driver's own.
    if (shown.length === 1)
        return null;
    return coverage.kind === 'all' && usages.length >= ROWS_OF_A_WHOLE_DUMP ? { on: false, sign: '' } : null;
};
const isVerifierRow = ({ tag, allocs, bytes }) => VERIFIER_TAGS.has(tag) && (allocs > 0 || bytes > 0);
/** With Driver Verifier on, `Mdl ` is split into `Mdl ` and `VMdl`: both sides show them as one. */
const mergeVerifierTags = (before, after) => {
    const aliases = [...before.usages, ...after.usages].filter(({ tag }) => lookup/* verifierAliases */.Vo.has(tag));
    const renamed = [...new Set(aliases.map(({ tag }) => (0,core_pool/* printTag */.O4)(tag)))].sort();
    if (renamed.length === 0)
        return { before, after, problems: [] };
    const note = (0,problem/* problem */.CC)('VERIFIER_TAGS', { source: after.source, line: after.line, detail: (0,phrase/* listOf */.c3)(renamed) });
    return { before: withoutAliases(before), after: withoutAliases(after), problems: [note] };
};
const restWithoutAliases = ({ series, settled }) => ({
    series: series.map(withoutAliases),
    settled: settled === null ? null : withoutAliases(settled),
});
const withoutAliases = (snapshot) => {
    const rows = new Map();
    for (const usage of snapshot.usages) {
        const tag = lookup/* verifierAliases */.Vo.get(usage.tag) ?? usage.tag;
        const key = (0,core_pool/* usageKey */.lN)({ tag, pool: usage.pool });
        const earlier = rows.get(key);
        rows.set(key, earlier === undefined ? { ...usage, tag } : (0,core_pool/* addUsages */.OO)(earlier, usage));
    }
    return { ...snapshot, usages: [...rows.values()] };
};
/** Rows of a pool that the other dump cannot lack altogether, unless it was taken of one pool only. */
const ROWS_OF_A_POOL = 20;
const lacksPool = (pool, one, other) => {
    const rowsIn = ({ usages }) => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0);
    return one.usages.length > 0 && one.coverage.kind === 'all' && rowsIn(one) === 0 && rowsIn(other) >= ROWS_OF_A_POOL;
};
/** New rows that show that the earlier dump was a filtered one: so many, and most of all rows. */
const MOST_NEW_ROWS = 50;
/** Where the two do not cover the same tags, a tag that one lacks is unknown there and not zero. */
const coverageOf = (before, after) => {
    const [was, is] = [before, after].map(({ coverage }) => (coverage.kind === 'filtered' ? coverage.pattern : ''));
    const partial = (snapshot) => ({ ...snapshot, coverage: { kind: 'partial' } });
    // Of a dump with rows missing nobody knows the filter; that they are missing was said.
    if (was !== is && [before, after].some(({ coverage }) => coverage.kind === 'partial'))
        return { before: partial(before), after: partial(after), problems: [] };
    if (was !== is) {
        const seen = (0,phrase/* phrase */.MZ) `${was || 'all tags'} before, ${is || 'all tags'} after`;
        const found = (0,problem/* problem */.CC)('FILTERS_DIFFER', { source: after.source, line: after.line, detail: seen });
        return { before: partial(before), after: partial(after), problems: [found] };
    }
    const pool = ['nonpaged', 'paged'].find((one) => lacksPool(one, before, after) || lacksPool(one, after, before));
    if (pool !== undefined) {
        const found = (0,problem/* problem */.CC)('FILTERS_DIFFER', {
            source: after.source,
            line: after.line,
            detail: (0,phrase/* phrase */.MZ) `one of them has no row of ${[pool]} pool`,
        });
        return { before: partial(before), after: partial(after), problems: [found] };
    }
    if (before.coverage.kind !== 'all' || after.usages.length - before.usages.length < MOST_NEW_ROWS)
        return { before, after, problems: [] };
    const known = new Set(before.usages.map(core_pool/* usageKey */.lN));
    const fresh = after.usages.filter((usage) => !known.has((0,core_pool/* usageKey */.lN)(usage))).length;
    if (fresh < MOST_NEW_ROWS || fresh * 2 < after.usages.length)
        return { before, after, problems: [] };
    const seen = (0,phrase/* phrase */.MZ) `${fresh} of ${after.usages.length} rows are in the dump after only`;
    return {
        before: partial(before),
        after,
        problems: [(0,problem/* problem */.CC)('FILTERS_DIFFER', { source: after.source, line: after.line, detail: seen })],
    };
};
/**
 * Allocation counters only go up until the machine restarts, or wrap at 2^32, which needs a value near it.
 * Many rows that went down are a restart; a single one among thousands is a damaged row.
 */
const countersDown = (growths, { source, line }) => {
    const common = growths.filter(({ allocated, before, after }) => allocated !== null && before?.usage && after?.usage);
    const down = common.filter(({ before, after }) => compare_isDown(before?.usage?.allocs ?? 0, after?.usage?.allocs ?? 0));
    const [example] = down;
    if (example === undefined)
        return [];
    const [was, is] = [example.before?.usage?.allocs ?? 0, example.after?.usage?.allocs ?? 0];
    const seen = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(example.tag)}: ${was} allocations before, ${is} after; ${down.length} of ${common.length} rows`;
    const code = down.length >= ROWS_OF_A_RESTART || down.length * 10 >= common.length ? 'REBOOT' : 'COUNTER_DOWN';
    return [(0,problem/* problem */.CC)(code, { source, line, detail: seen })];
};
const compare_isDown = (was, is) => {
    if (is >= was)
        return false;
    // A counter near 2^32 that reads small now has wrapped; a wider one may have been read as 32 bits the second time.
    if (is >= 2 ** 32)
        return true;
    const before = was % 2 ** 32;
    return before > is && before - is <= 2 ** 31;
};
/**
 * A tag that was allocated once stays in the system's table until the machine restarts, so a whole later dump shows each
 * that an earlier one showed. A few rows may print under another name; many that are gone were cut off.
 */
const rowsGone = (growths, after) => {
    if (after.coverage.kind === 'partial' || after.counters !== 'cumulative')
        return [];
    const shown = growths.filter(({ before }) => before?.usage);
    const gone = shown.filter(({ before, after: level }) => level?.usage === null && (before?.usage?.allocs ?? 0) > 0);
    const [example] = gone;
    if (example === undefined || gone.length < 3 || gone.length * 100 < shown.length)
        return [];
    return [
        (0,problem/* problem */.CC)('ROWS_MISSING', {
            source: after.source,
            line: after.line,
            detail: (0,phrase/* phrase */.MZ) `${gone.length} of ${shown.length}, such as ${(0,core_pool/* printTag */.O4)(example.tag)}`,
        }),
    ];
};
/** Rows from which on a machine cannot stand still by chance. */
const ROWS_THAT_MOVE = 100;
/** Nothing moved at all: the same moment twice where both dumps say the same time, and maybe so where they say none. */
const nothingMoved = (growths, before, after) => {
    const moved = growths.some(({ allocated, freed, count, bytes }) => Boolean(allocated) || Boolean(freed) || Boolean(count) || Boolean(bytes));
    if (moved)
        return [];
    const { takenAt } = after.capture;
    if (takenAt !== undefined && takenAt === before.capture.takenAt)
        return [(0,problem/* problem */.CC)('SAME_INSTANT', { source: after.source, line: after.line, detail: (0,phrase/* phrase */.MZ) `${takenAt}` })];
    const counted = before.counters === 'cumulative' && after.counters === 'cumulative';
    if (!counted || growths.length < ROWS_THAT_MOVE)
        return [];
    return [(0,problem/* problem */.CC)('SAME_COUNTERS', { source: after.source, line: after.line, detail: (0,phrase/* phrase */.MZ) `${growths.length} rows` })];
};

// EXTERNAL MODULE: ./build/core/tag-pattern.js
var tag_pattern = __nccwpck_require__(1617);
;// CONCATENATED MODULE: ./build/core/exceptions.js





/** An exception that ends within so many days is announced. */
const SOON_DAYS = 14;
/**
 * Takes out the findings that the policy accepts. An exception is about a cause: it covers the finding whose root it names, with
 * all that grew in step; but a row that a hard rule speaks against needs an exception of its own. One that has expired makes its
 * finding a leak, whatever the evidence was worth. `today` is a day in UTC, `2026-11-23`.
 */
const applyExceptions = (findings, exceptions, today) => {
    const kept = [];
    const excepted = [];
    for (const finding of findings) {
        const [root, ...riders] = finding.rows;
        const inLeg = exceptions.filter((exception) => isOfLeg(exception, finding.leg));
        const holding = (row) => inLeg.find((exception) => covers(exception, row, today));
        const holds = root === undefined ? undefined : holding(root);
        const others = riders.filter(({ decided }) => decided);
        if (holds !== undefined && others.every((row) => holding(row) !== undefined)) {
            excepted.push({ finding, exception: holds });
        }
        else {
            const named = inLeg.filter((exception) => root !== undefined && (0,core_policy/* scopeOf */.Od)(exception)(root.growth));
            kept.push(withReasons(finding, named, today));
        }
    }
    return { findings: kept, excepted, problems: exceptions.flatMap((exception) => datesOf(exception, today)) };
};
const isOfLeg = ({ legs }, leg) => legs.length === 0 || legs.some((pattern) => (0,tag_pattern/* namePattern */._)(pattern)(leg));
const covers = (exception, { growth }, today) => today <= exception.expires && (0,core_policy/* scopeOf */.Od)(exception)(growth) && isWithin(exception, growth);
/** A count that is not known is within no limit. */
const isWithin = ({ maxGrowthCount }, growth) => {
    if (maxGrowthCount === null)
        return true;
    const isKnown = growth.count !== null || (growth.before === null && growth.after?.outstanding != null);
    return isKnown && (0,in_step/* changeOf */.C2)(growth) <= maxGrowthCount;
};
/** Why the exceptions that name this finding do not hold for it. */
const withReasons = (finding, covering, today) => {
    const expired = covering.filter(({ expires }) => expires < today).map((exception) => expiredEvidence(exception));
    const outgrown = covering
        .filter(({ expires, maxGrowthCount }) => expires >= today && maxGrowthCount !== null)
        .map((exception) => outgrownEvidence(exception));
    const evidence = [...finding.evidence, ...expired, ...outgrown];
    return { ...finding, severity: expired.length > 0 ? 'leak' : finding.severity, evidence };
};
const expiredEvidence = (exception) => ({
    rule: 'exception-expired',
    decides: true,
    points: 0,
    text: (0,phrase/* phrase */.MZ) `the exception for it ended on ${[exception.expires]} (${answerOf(exception)})`,
});
const outgrownEvidence = (exception) => ({
    rule: 'exception-outgrown',
    decides: false,
    points: 0,
    text: (0,phrase/* phrase */.MZ) `the exception for it allows ${exception.maxGrowthCount ?? 0} allocations (${answerOf(exception)})`,
});
const answerOf = ({ reason, owner }) => (0,phrase/* phrase */.MZ) `${reason}, ${owner}`;
const datesOf = (exception, today) => {
    const { tag, owner, expires } = exception;
    const about = (0,phrase/* phrase */.MZ) `${tag}, ${[expires]}, ${owner}`;
    if (expires < today)
        return [(0,problem/* problem */.CC)('EXCEPTION_EXPIRED', { detail: about })];
    return daysBetween(today, expires) <= SOON_DAYS ? [(0,problem/* problem */.CC)('EXCEPTION_EXPIRES_SOON', { detail: about })] : [];
};
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

;// CONCATENATED MODULE: ./build/core/split-legs.js

/**
 * Splits files by their names where these tell several machines apart: the same names on both sides, or in one folder
 * `before-x`, `after-x`, `before-y`, `after-y`, or a folder a machine (the layout of `gh run download`).
 */
const splitByName = (files) => {
    const dumps = files.filter(({ snapshots }) => snapshots.length > 0);
    const isSided = dumps.some(({ side }) => side === 'before' || side === 'after');
    const keyOf = isSided ? sidedKeys(dumps) : seriesKeys(dumps);
    if (keyOf === null)
        return [{ name: '', files }];
    const groups = new Map();
    for (const file of files) {
        const key = keyOf(file);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [file]);
        else
            group.push(file);
    }
    const names = distinctParts([...groups.keys()]);
    return [...groups]
        .map(([key, members]) => ({ name: names.get(key) ?? key, files: members }))
        .sort((one, other) => (0,stage/* byText */.z4)(one.name, other.name));
};
/** Names that stand on both sides; null where they tell nothing apart. */
const sidedKeys = (dumps) => {
    const sides = new Map([...new Set(dumps.map(({ side }) => side))].map((side) => [
        side,
        pathsIn(dumps.filter((file) => file.side === side)),
    ]));
    const keyOf = (file) => toKey((sides.get(file.side) ?? pathsIn([]))(file));
    const [befores, afters] = ['before', 'after'].map((side) => dumps.filter((file) => file.side === side).map(keyOf));
    if (befores === undefined || afters === undefined || befores.length < 2 || afters.length < 2)
        return null;
    const onBoth = new Set(afters);
    const isSeveral = new Set([...befores, ...afters]).size > 1;
    return isSeveral && befores.some((key) => onBoth.has(key)) ? keyOf : null;
};
/** Names that have a dump before and one after, or else folders; null where neither tells anything apart. */
const seriesKeys = (dumps) => {
    const pathOf = pathsIn(dumps);
    const keyOf = (file) => toKey(pathOf(file));
    const keysAt = (...stages) => new Set(dumps.filter((file) => stages.includes(stageOfFile(file))).map(keyOf));
    const [befores, afters] = [keysAt('before'), keysAt('after', 'settled')];
    const complete = new Set([...befores].filter((key) => afters.has(key)));
    const staged = new Set([...befores, ...keysAt('after')]);
    if (complete.size >= 2 || (complete.size === 1 && staged.size >= 2 && !complete.has(''))) {
        return (file) => {
            const key = keyOf(file);
            const base = key.replace(/-?\d+$/, '');
            return !complete.has(key) && complete.has(base) ? base : key;
        };
    }
    const folderOf = (file) => toKey(pathOf(file).slice(0, -1));
    return new Set(dumps.map(folderOf)).size >= 2 ? folderOf : null;
};
const stageOfFile = ({ snapshots: [first] }) => first === undefined ? null : (0,stage/* stageOf */.gV)(first);
/** `pool-before-win11`, `dump.txt` → `pool-win11-dump` */
const toKey = (parts) => (0,stage/* withoutStage */.Nz)(parts.map((part) => part.replace(/\.(zip|gz|txt|log|csv|tsv|json|dump|out)$/gi, '')).join('-'))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
/** The parts of a file's path below the folder that all dumps have in common; where there is one dump, the file's name. */
const pathsIn = (dumps) => {
    const paths = dumps.map(partsOf);
    const depth = paths.length < 2 ? Number.POSITIVE_INFINITY : commonDepth(paths);
    return (file) => {
        const own = partsOf(file);
        return own.slice(Math.min(depth, own.length - 1));
    };
};
const partsOf = ({ snapshots, drivers }) => (snapshots[0]?.source ?? drivers[0]?.source ?? '').split('/');
const commonDepth = (paths) => {
    const [first = []] = paths;
    const differs = first.findIndex((part, index) => !paths.every((path) => path[index] === part));
    return differs === -1 ? first.length - 1 : differs;
};
/** Keys without the words that all of them have: `pool-win11`, `pool-win10` → `win11`, `win10`. */
const distinctParts = (keys) => {
    const words = keys.map((key) => key.split('-'));
    const shared = new Set((words[0] ?? []).filter((word) => words.every((one) => one.includes(word))));
    const short = words.map((one) => one.filter((word) => !shared.has(word)).join('-'));
    const isUnique = new Set(short).size === keys.length;
    return new Map(keys.map((key, index) => [key, isUnique && short[index] ? short[index] : key]));
};

;// CONCATENATED MODULE: ./build/core/pair.js




/** Dumps → legs, in the order of their names. What has no counterpart is a problem. */
const pair = (files) => {
    const names = [...new Set(files.map(({ leg }) => leg))].sort(stage/* byText */.z4);
    const paired = names.flatMap((name) => {
        const split = splitByName(files.filter(({ leg }) => leg === name));
        return split.map((part) => {
            const paired = pairLeg([name, part.name].filter((word) => word !== '').join('/'), part.files);
            return split.length === 1 ? paired : withLeftovers(name, paired, part.files);
        });
    });
    return { legs: paired.flatMap(({ legs }) => legs), problems: paired.flatMap(({ problems }) => problems) };
};
/** Files that made no leg and were not spoken of: counts of Driver Verifier, or a control interval, that no name of a dump fits. */
const withLeftovers = (leg, paired, files) => {
    if (paired.legs.length > 0 || paired.problems.length > 0)
        return paired;
    const sources = files.flatMap(({ snapshots, drivers }) => [...snapshots, ...drivers].map(({ source }) => source));
    return { legs: [], problems: severalFiles(leg, [...new Set(sources)]) };
};
/**
 * How the snapshots of one leg are taken, the first line that fits:
 *
 *     a series             from `warm`, or else from its first snapshot, to its last one before `settled`
 *     before and after     from the last one before the test; more than one file after it makes a series
 *     after alone          judged alone, and a side is missing
 *     before alone         no leg, and a side is missing
 */
const pairLeg = (name, files) => {
    const of = (...sides) => (0,stage/* inOrder */.al)(files.filter(({ side }) => sides.includes(side)).flatMap(staged));
    const [series, befores, afters] = [of('series', 'snapshots'), of('before'), of('after')];
    const isSeries = series.snapshots.length > 0;
    const all = isSeries ? series.snapshots : [...startOf(befores.snapshots), ...endOf(afters.snapshots)];
    const taken = all.filter(({ stage }) => stage !== 'control');
    const control = controlOf(name, [...of('control-before').snapshots, ...of('control-after').snapshots], all);
    const settled = taken.length > 1 && taken.at(-1)?.stage === 'settled' ? (taken.at(-1) ?? null) : null;
    const untilEnd = settled !== null && taken.length > 2 ? taken.slice(0, -1) : taken;
    const working = untilEnd.slice(Math.max(0, warmStart(untilEnd)));
    const problems = [
        ...control.problems,
        ...(isSeries ? unordered(name, series) : [...several(name, befores), ...severalAfter(name, afters)]),
    ];
    const after = isSeries || afters.snapshots.length > 0 ? working.at(-1) : undefined;
    if (after === undefined) {
        const isOneSided = befores.snapshots.length > 0 || all.length > 0;
        return { legs: [], problems: isOneSided ? [...problems, missing(name, 'before')] : problems };
    }
    const hasStart = isSeries || befores.snapshots.length > 0;
    if (!hasStart)
        problems.push(missing(name, 'after'));
    if (isSeries && taken.length === 1 && files.some(({ side }) => side === 'snapshots'))
        problems.push(missing(name, 'snapshots'));
    const before = hasStart && working.length > 1 ? (working[0]?.snapshot ?? null) : null;
    const leg = {
        name,
        snapshots: Math.max(series.snapshots.length, befores.snapshots.length + afters.snapshots.length),
        before,
        after: after.snapshot,
        series: working.map(({ snapshot }) => snapshot),
        settled: settled === null || settled === after ? null : settled.snapshot,
        control: control.ends,
        drivers: pairDrivers(files),
    };
    return { legs: [leg], problems };
};
/** The snapshots of a file with their stages: as each says, or else as its file or its side is named. */
const staged = ({ side, snapshots }) => snapshots.map((snapshot) => ({ snapshot, stage: stageFor(side, (0,stage/* stageOf */.gV)(snapshot)) }));
/** A side counts before a name, but for what a name tells of the same side. */
const stageFor = (side, stated) => {
    switch (side) {
        case 'before':
            return stated === 'warm' ? 'warm' : 'before';
        case 'after':
            return stated === 'settled' ? 'settled' : 'after';
        case 'control-before':
        case 'control-after':
            return 'control';
        case 'series':
        case 'snapshots':
            return stated ?? 'between';
        default:
            return side;
    }
};
/** The last snapshot before the test. */
const startOf = (befores) => befores.slice(-1);
/** What was taken after the test: of one file its last snapshot, and the last one at rest where there is such a one. */
const endOf = (afters) => {
    const [working, settled] = [false, true].map((rests) => afters.filter(({ stage }) => (stage === 'settled') === rests));
    const files = new Map((working ?? []).map((one) => [one.snapshot.source, one]));
    return [...files.values(), ...(settled ?? []).slice(-1)];
};
/** Place of the last snapshot that was taken when the driver had warmed up; -1 where there is none. */
const warmStart = (snapshots) => snapshots.findLastIndex(({ stage }) => stage === 'warm');
/** The ends of the control interval: a lone control snapshot reaches to the first one of the test. */
const controlOf = (name, sided, all) => {
    const controls = [...sided, ...all.filter(({ stage }) => stage === 'control')];
    const next = all.find(({ stage }) => stage !== 'control');
    const ends = sided.length === 0 && controls.length === 1 && next !== undefined ? [...controls, next] : controls;
    const [first, last] = [ends[0], ends.at(-1)];
    if (first === undefined || last === undefined)
        return { ends: null, problems: [] };
    if (first === last)
        return { ends: null, problems: [missing(name, 'control-before')] };
    return { ends: { before: first.snapshot, after: last.snapshot }, problems: [] };
};
const pairDrivers = (files) => {
    const of = (side) => files.filter((file) => file.side === side).flatMap(({ drivers }) => drivers);
    const series = [...of('series'), ...of('snapshots')];
    const before = series.length > 1 ? series[0] : of('before').at(-1);
    const after = series.length > 0 ? series.at(-1) : of('after').at(-1);
    return { before: before ?? null, after: after ?? null };
};
const missing = (leg, side) => {
    const names = {
        snapshots: 'one snapshot',
        'control-before': 'one end of the control interval',
    };
    const what = names[side] ?? side;
    const where = leg === '' ? (0,phrase/* phrase */.MZ) `only ${[what]}` : (0,phrase/* phrase */.MZ) `leg ${leg}, only ${[what]}`;
    return (0,problem/* problem */.CC)('MISSING_SIDE', { leg, detail: where });
};
/** Files of one side that are not of one series: one of them alone would be judged. */
const several = (leg, { snapshots }) => {
    const files = [...new Set(snapshots.filter(({ stage }) => stage !== 'warm').map(({ snapshot }) => snapshot.source))];
    return files.length > 1 ? severalFiles(leg, files) : severalIn(leg, snapshots);
};
/** Numbered files after the test are one series. */
const severalAfter = (leg, afters) => {
    const working = afters.snapshots.filter(({ stage }) => stage !== 'settled');
    const guess = unordered(leg, afters);
    return guess.length > 0 ? guess : severalIn(leg, working);
};
const unordered = (leg, { guessed }) => severalFiles(leg, guessed);
/** Names that a message lists. */
const MAX_LISTED = 10;
const severalFiles = (leg, sources) => {
    const [source] = sources;
    return source === undefined
        ? []
        : [(0,problem/* problem */.CC)('SEVERAL_FILES', { leg, source, detail: (0,phrase/* listOf */.c3)(sources.slice(0, MAX_LISTED)) })];
};
/** A note for each file of which only the last snapshot counts. */
const severalIn = (leg, snapshots) => {
    const files = new Map();
    for (const { snapshot } of snapshots)
        files.set(snapshot.source, [...(files.get(snapshot.source) ?? []), snapshot]);
    return [...files.values()].flatMap((one) => {
        const last = one.at(-1);
        if (last === undefined || one.length === 1)
            return [];
        return [(0,problem/* problem */.CC)('SEVERAL_SNAPSHOTS', { leg, source: last.source, line: last.line, detail: (0,phrase/* phrase */.MZ) `${one.length}` })];
    });
};

// EXTERNAL MODULE: ./build/core/parse/index.js + 15 modules
var parse = __nccwpck_require__(8914);
;// CONCATENATED MODULE: ./build/core/analyze.js












/** The sentence: parse → pair → compare → assess. */
const analyze = (dumps, given, context = {}) => {
    const { problems = [], pooltags, baselines = noBaselines, explain: tags = [], onProgress = () => { } } = context;
    const parsed = skipBystanders(parseAll(dumps, onProgress));
    onProgress({ stage: 'compare' });
    const { legs, problems: unpaired } = pair(parsed);
    const policy = { ...given, iterations: given.iterations ?? iterationsOf(legs) };
    const compared = legs.map((leg) => compare(leg, policy.iterations));
    const analyzed = compared.map((leg) => analyzeLeg(leg, policy, baselines.runsOf(leg.leg.name, legs.length === 1).length));
    const legsThatGrew = countLegs(analyzed);
    const observed = analyzed.map((leg) => ({
        ...leg,
        control: controlRunOf(leg, policy),
        baseline: baselines.runsOf(leg.name, legs.length === 1),
        legsThatGrew,
    }));
    const sorted = applyExceptions(observed.flatMap((leg) => assess(leg.name, leg, policy)), policy.exceptions, context.today ?? NEVER);
    const explained = observed.flatMap((leg) => explain(leg.name, leg, { policy, tags }));
    const findings = [...sorted.findings.filter(isLeak), ...sorted.findings.filter((finding) => !isLeak(finding))];
    const all = [
        ...assignLegs(problems, dumps),
        ...(pooltags?.problems ?? []),
        ...baselines.problems,
        ...parsed.flatMap((file) => inLeg(file.leg, file.problems)),
        ...unpaired,
        ...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
        ...legs.flatMap((leg) => inLeg(leg.name, [...singleDump(leg, unpaired), ...sameBytes(leg, dumps)])),
        ...limitsNotJudged(analyzed, policy),
        ...sorted.problems,
        ...absentDriverTags(analyzed, policy),
        ...absentLegs(legs, policy),
        ...(baselines.reports === 0 ? [] : legsWithoutBaseline(analyzed)),
        ...legsOnlyInBaseline(analyzed, baselines),
    ];
    const reported = legs.length > 0 || all.some(problem/* isMissingEvidence */.wi) ? all : [...all, (0,problem/* problem */.CC)('NO_DUMP')];
    onProgress({ stage: 'describe' });
    const descriptions = describeRows(analyzed, dumps, pooltags);
    return {
        verdict: verdictOf(findings, reported),
        legs: analyzed.map((leg) => ({ ...leg, verdict: legVerdictOf(leg, findings, reported) })),
        findings,
        excepted: sorted.excepted,
        problems: reported,
        policy,
        policyChanges: context.policyChanges ?? [],
        descriptions,
        explained,
    };
};
/** After every day. */
const NEVER = '9999-12-31';
const parseAll = (dumps, onProgress) => dumps.map((dump, index) => {
    const tell = (tables) => onProgress({ stage: 'parse', dump: index + 1, dumps: dumps.length, tables });
    tell(0);
    return { ...dump, ...(0,parse/* parse */.q)(dump.source, dump.bytes, tell) };
});
/** A log that lies beside a dump is left out with a note; where no file of a side is a dump, each stays a problem. */
const skipBystanders = (files) => {
    const withDump = new Set(files.filter(({ snapshots }) => snapshots.length > 0).map(({ leg, side }) => `${side} ${leg}`));
    return files.map((file) => {
        if (file.named || !withDump.has(`${file.side} ${file.leg}`))
            return file;
        const problems = file.problems.map((it) => it.code === 'NOT_A_DUMP' ? (0,problem/* problem */.CC)('SKIPPED_FILE', { source: it.source }) : it);
        return { ...file, problems };
    });
};
const isLeak = (finding) => finding.severity === 'leak';
const inLeg = (leg, problems) => problems.map((it) => ({ ...it, leg }));
/** A problem with a file belongs to the leg that the file was given for. */
const assignLegs = (problems, dumps) => {
    const legs = new Map(dumps.map(({ source, leg }) => [source, leg]));
    return problems.map((it) => ({ ...it, leg: it.leg ?? legs.get(it.source) ?? null }));
};
/** One dump of a leg that nothing else was said to lack. */
const singleDump = ({ name, before, after }, unpaired) => before !== null || unpaired.some(({ code, leg }) => code === 'MISSING_SIDE' && leg === name)
    ? []
    : [(0,problem/* problem */.CC)('SINGLE_DUMP', { source: after.source })];
/** A file that was given twice, or a copy of it. */
const sameBytes = ({ before, after }, dumps) => {
    if (before === null)
        return [];
    const bytesOf = (source, side) => (dumps.find((dump) => dump.source === source && dump.side === side) ?? dumps.find((dump) => dump.source === source))
        ?.bytes;
    const [was, is] = [bytesOf(before.source, 'before'), bytesOf(after.source, 'after')];
    const isOneFile = before.source === after.source && before.line !== after.line;
    if (was === undefined || is === undefined || isOneFile || !equalBytes(was, is))
        return [];
    return [(0,problem/* problem */.CC)('SAME_DUMP', { source: after.source })];
};
const equalBytes = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);
/** A limit of a whole pool that nothing can be held against. */
const limitsNotJudged = (legs, policy) => {
    const limits = { nonpaged: policy.maxTotalNonpagedGrowth, paged: policy.maxTotalPagedGrowth };
    return legs.flatMap(({ name, after, totals }) => core_pool/* poolKinds */.Kr
        .filter((pool) => limits[pool] !== null && totals[pool].growth === null)
        .map((pool) => (0,problem/* problem */.CC)('LIMIT_NOT_JUDGED', { leg: name, source: after.source, detail: (0,phrase/* phrase */.MZ) `${[pool]} pool` })));
};
/**
 * A leak that was seen stays a leak; missing evidence is never clean. Of one dump alone, what stands out is a suspect, and the
 * gate stays closed.
 */
const verdictOf = (findings, problems) => {
    if (findings.some(isLeak))
        return 'leak';
    const missing = problems.filter(problem/* isMissingEvidence */.wi);
    const isOneDump = missing.length > 0 && missing.every(({ code }) => code === 'SINGLE_DUMP');
    if (missing.length > 0 && !(isOneDump && findings.length > 0))
        return 'inconclusive';
    return findings.length > 0 ? 'suspect' : 'clean';
};
const legVerdictOf = (leg, findings, problems) => {
    const found = findings.filter((finding) => finding.leg === leg.name);
    return verdictOf(found, (0,problem/* problemsOf */.GW)(leg, problems));
};
const analyzeLeg = ({ leg, growths, times }, policy, baselineRuns) => {
    const isDriverTag = (0,core_policy/* matcherOf */.Ke)(policy.driverTags);
    const totals = { nonpaged: totalsOf(leg, 'nonpaged'), paged: totalsOf(leg, 'paged') };
    return { ...leg, times, totals, growths, driverRows: growths.filter(isDriverTag), baselineRuns };
};
/** Bytes of the whole pool: as both dumps state them, or the sums of their rows. */
const totalsOf = ({ before, after }, pool) => {
    if (before === null)
        return { before: null, after: (statedTotals(after) ?? (0,core_pool/* sumBytes */.jO)(after.usages))[pool], growth: null };
    const [was, is] = [statedTotals(before), statedTotals(after)];
    const stated = was !== null && is !== null;
    const from = (stated ? was : (0,core_pool/* sumBytes */.jO)(before.usages))[pool];
    const to = (stated ? is : (0,core_pool/* sumBytes */.jO)(after.usages))[pool];
    // Sums of rows that may be missing say nothing of the pool.
    const partial = before.coverage.kind === 'partial' || after.coverage.kind === 'partial';
    return { before: from, after: to, growth: partial && !stated ? null : to - from };
};
/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }) => total ?? capture.pools ?? null;
/** Rows that moved are the ones that a report shows; the user's own words come before the dump's. */
const describeRows = (legs, dumps, pooltags) => {
    const rows = legs.flatMap(({ growths, driverRows }) => [...growths.filter(diff/* hasMoved */.Q2), ...driverRows]);
    const tags = [...new Set(rows.map(({ tag }) => tag))];
    const named = tags.map((tag) => [tag, pooltags?.find(tag) ?? '']).filter(([, words]) => words !== '');
    const descriptions = new Map(named);
    for (const { bytes } of dumps.toReversed()) {
        const unnamed = tags.filter((tag) => !descriptions.has(tag));
        if (unnamed.length === 0)
            break;
        for (const [tag, words] of (0,parse/* describeTags */.F)(bytes, unnamed))
            descriptions.set(tag, words);
    }
    return descriptions;
};
/** Test cycles between first and last snapshot, as the dumps themselves state them; null where they do not, or not alike. */
const iterationsOf = (legs) => {
    const counts = legs.map(({ before, after }) => (after.capture.iteration ?? 0) - (before?.capture.iteration ?? 0));
    const [first = 0] = counts;
    return first > 0 && counts.every((count) => count === first) ? first : null;
};
const controlRunOf = ({ control }, { controlIterations, iterations }) => {
    if (control === null)
        return null;
    const rows = (0,diff/* diff */.Ui)(control.before, control.after).map((row) => [(0,core_pool/* usageKey */.lN)(row), row]);
    return { iterations: controlIterations ?? iterations, rows: new Map(rows) };
};
/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs) => {
    if (legs.length < 2)
        return null;
    const grew = new Map();
    for (const row of legs.flatMap(({ growths }) => growths)) {
        if ((row.count ?? 0) > 0)
            grew.set((0,core_pool/* usageKey */.lN)(row), (grew.get((0,core_pool/* usageKey */.lN)(row)) ?? 0) + 1);
    }
    return { of: legs.length, grew };
};
/** A driver tag that no dump shows is more often misspelt than balanced: nothing of the driver was judged. */
const absentDriverTags = (legs, policy) => {
    if (legs.length === 0)
        return [];
    const shown = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))];
    return policy.driverTags
        .filter((pattern) => !shown.some((0,tag_pattern/* tagPattern */.b)(pattern)))
        .map((pattern) => {
        const meant = likeTag(pattern, shown);
        const hint = meant === null ? [] : (0,phrase/* phrase */.MZ) `; did you mean ${(0,core_pool/* printTag */.O4)(meant)}?`;
        return (0,problem/* problem */.CC)('DRIVER_TAG_ABSENT', { detail: (0,phrase/* phrase */.MZ) `${pattern}${hint}` });
    });
};
/** The tag that a pattern means when it is read backwards, as sources spell tags, or in another case; null where none is. */
const likeTag = (pattern, shown) => {
    const padded = pattern.includes('*') ? pattern : pattern.padEnd(4);
    const reversed = [...padded].reverse().join('');
    const tries = [reversed, reversed.trim()].map((text) => (0,tag_pattern/* tagPattern */.b)(text));
    const anyCase = [padded, reversed].map((text) => (0,tag_pattern/* tagPattern */.b)(text.toLowerCase()));
    return (shown.find((tag) => tries.some((matches) => matches(tag))) ??
        shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ??
        null);
};
/** A leg that uploaded nothing leaves no trace but in the policy that expects it. */
const absentLegs = (legs, { legs: expected }) => expected
    .filter((name) => !legs.some((leg) => leg.name === name))
    .map((name) => (0,problem/* problem */.CC)('LEG_MISSING', { detail: (0,phrase/* phrase */.MZ) `${name}` }));
/** A leg that no report of the baseline has is named. */
const legsWithoutBaseline = (legs) => legs
    .filter(({ baselineRuns }) => baselineRuns === 0)
    .map(({ name }) => (0,problem/* problem */.CC)('BASELINE_OTHER_LEGS', { detail: (0,phrase/* phrase */.MZ) `${name === '' ? 'default' : name}` }));
/** A leg of the latest baseline that this run lacks may have uploaded nothing, or may have been taken out of the matrix. */
const legsOnlyInBaseline = (legs, baselines) => baselines.legs
    .filter((name) => name !== '' && !legs.some((leg) => leg.name === name))
    .map((name) => (0,problem/* problem */.CC)('BASELINE_LEG_GONE', { detail: (0,phrase/* phrase */.MZ) `${name}` }));

// EXTERNAL MODULE: ./build/core/causes.js
var core_causes = __nccwpck_require__(792);
;// CONCATENATED MODULE: ./build/core/gate.js




/** The only red/green decision: nothing after it changes it. */
const gate = (analysis, acceptance = null) => ({
    passed: isPassed(analysis) || isAccepted(analysis, acceptance),
    reason: [...reasonOf(analysis), ...acceptedBy(acceptance)],
    acceptance,
});
const isPassed = (analysis) => {
    const { verdict, policy, findings } = analysis;
    switch (verdict) {
        case 'clean':
            return true;
        case 'suspect':
            return policy.failOn !== 'suspect' && hasRequiredEvidence(analysis);
        case 'leak':
            return policy.failOn === 'never' && hasRequiredEvidence(analysis);
        case 'inconclusive':
            // Missing evidence never opens a gate that what was found closes.
            return policy.onInconclusive === 'warn' && (findings.length === 0 || policy.failOn !== 'suspect');
        default:
            return verdict;
    }
};
/** What was found can be accepted; evidence that is missing cannot. */
const isAccepted = (analysis, acceptance) => acceptance !== null && hasRequiredEvidence(analysis);
const hasRequiredEvidence = ({ problems, policy }) => policy.onInconclusive === 'warn' || !problems.some(problem/* isMissingEvidence */.wi);
const acceptedBy = (acceptance) => acceptance === null ? [] : (0,phrase/* phrase */.MZ) `; accepted by ${acceptance.login} with the label ${acceptance.label}`;
const reasonOf = ({ verdict, findings, legs, problems }) => {
    switch (verdict) {
        case 'clean':
            return (0,phrase/* phrase */.MZ) `no leak in ${(0,phrase/* counted */.hS)(rowsIn(legs), 'row')} of ${(0,phrase/* counted */.hS)(legs.length, 'leg')}`;
        case 'suspect':
        case 'leak':
            return countedCauses((0,core_causes/* causesOf */.c)(findings).filter(({ worst }) => worst.severity === verdict));
        case 'inconclusive':
            return inconclusiveReason(problems);
        default:
            return verdict;
    }
};
const rowsIn = (legs) => legs.reduce((sum, { growths }) => sum + growths.length, 0);
/** `1 leak: Proc and 2 tags in step with it, in 3 legs` */
const countedCauses = (causes) => {
    const [first] = causes;
    if (first === undefined)
        return [];
    const count = (0,phrase/* counted */.hS)(causes.length, first.worst.severity);
    const where = first.inLegs.length === 1 ? [] : (0,phrase/* phrase */.MZ) `, in ${(0,phrase/* counted */.hS)(first.inLegs.length, 'leg')}`;
    const others = causes.length - 1;
    const more = others === 0 ? [] : (0,phrase/* phrase */.MZ) `, and ${others} more`;
    return (0,phrase/* phrase */.MZ) `${count}: ${gate_subjectOf(first)}${where}${more}`;
};
const gate_subjectOf = ({ worst, inLegs }) => {
    const [root] = worst.rows;
    if (root === undefined)
        return worst.title;
    const tags = inLegs.flatMap(({ rows }) => rows.map(({ growth }) => growth.tag));
    const riders = new Set(tags.filter((tag) => tag !== root.growth.tag));
    const name = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(root.growth.tag)}`;
    return riders.size === 0 ? name : (0,phrase/* phrase */.MZ) `${name} and ${(0,phrase/* counted */.hS)(riders.size, 'tag')} in step with it`;
};
const inconclusiveReason = (problems) => {
    const missing = problems.filter(problem/* isMissingEvidence */.wi);
    const [first] = missing;
    if (first === undefined)
        return ['nothing could be compared'];
    const where = (0,problem/* positionOf */.df)(first) === '' ? [] : (0,phrase/* phrase */.MZ) `${(0,problem/* positionOf */.df)(first)}: `;
    const others = missing.length - 1;
    const more = others === 0 ? [] : (0,phrase/* phrase */.MZ) ` (and ${(0,phrase/* counted */.hS)(others, 'more problem')})`;
    return [...where, ...(0,problem/* messageOf */.bD)(first), ...more];
};

// EXTERNAL MODULE: ./build/core/parse/pooltag-txt.js
var pooltag_txt = __nccwpck_require__(7557);
// EXTERNAL MODULE: ./build/io/archive.js
var archive = __nccwpck_require__(7295);
// EXTERNAL MODULE: ./build/io/files.js
var files = __nccwpck_require__(198);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/io/policy-source.js




/** The file may exist and could not be read. */
class PolicyUnreadable extends (/* unused pure expression or super */ null && (UserError)) {
    name = 'PolicyUnreadable';
}
/** Policy files below a folder; those of other repositories come from `ofRepository`. */
const folderSource = (root, ofRepository) => ({
    read: async (path) => {
        const place = (0,external_node_path_.resolve)(root, path);
        return (await (0,files/* exists */.t2)(place)) ? (0,promises_.readFile)(place, 'utf8') : null;
    },
    ofRepository,
    nameOf: (path) => path,
});

// EXTERNAL MODULE: ./build/report/align-columns.js
var align_columns = __nccwpck_require__(7468);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __nccwpck_require__(2729);
// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(2772);
// EXTERNAL MODULE: ./build/report/growth-lines.js
var growth_lines = __nccwpck_require__(9338);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __nccwpck_require__(5981);
// EXTERNAL MODULE: ./build/report/select.js
var report_select = __nccwpck_require__(7715);
;// CONCATENATED MODULE: ./build/report/terminal.js










/** The report for a terminal or a log, the verdict first. */
const renderTerminal = (analysis, result, view) => {
    const { findings, problems } = analysis;
    const causes = (0,core_causes/* causesOf */.c)(findings);
    const legs = (0,report_select/* legsByWorst */._2)(analysis);
    const blocks = [
        [headline(analysis, result)],
        ...causes.slice(0, view.maxRows).map((cause) => causeLines(cause, analysis, view)),
        (0,growth_lines/* leftOut */.i)(causes.length - view.maxRows, 'finding', view),
        policyChangeLines(analysis),
        ...analysis.explained.map((one) => explanationLines(one, analysis, view)),
        ...legs.map(driverTagLines),
        ...legs.map(driverPoolLines),
        ...legs.map(checkedLines),
        ...legs.map((leg) => otherGrowthLines(leg, analysis, view)),
        exceptionLines(analysis),
        problemLines('Missing evidence', problems.filter(problem/* isMissingEvidence */.wi)),
        problemLines('Notes', problems.filter((it) => !(0,problem/* isMissingEvidence */.wi)(it))),
        explainLines(findings, view),
    ];
    return (0,layout/* layOut */.v8)(blocks, view.screen ?? layout/* plainScreen */.dT);
};
const headline = ({ verdict }, { passed, reason }) => {
    const role = verdict === 'inconclusive' ? 'suspect' : verdict;
    const gate = passed ? 'passed' : 'failed';
    return (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)(role, verdict.toUpperCase()), ` (${gate}): `, (0,layout/* span */.Ln)('strong', (0,phrase/* toPlain */.Ul)(reason)));
};
/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }, analysis, view) => {
    const { severity, leg, title, evidence } = worst;
    const rows = worst.rows.map(({ growth }) => growth);
    return [
        (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)(severity, severity.toUpperCase()), `${legName(leg)}: `, (0,layout/* span */.Ln)('strong', (0,phrase/* toPlain */.Ul)(title))),
        ...(0,growth_lines/* growthLines */.F)(rows, analysis.descriptions, { ...view, matters: true }),
        ...evidence.map(({ rule, text }) => (0,layout/* sentence */.em)(4, `  - ${(0,phrase/* toPlain */.Ul)(text)} `, (0,layout/* span */.Ln)('dim', `(${rule})`))),
        ...hintLines(worst),
        ...worst.where.map(({ path, line, text, why }) => (0,layout/* sentence */.em)(4, `  ${path}:${line} ${why}: `, (0,layout/* span */.Ln)('dim', text))),
        ...otherLegLines(inLegs.slice(1)),
    ];
};
/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others) => {
    if (others.length === 0)
        return [];
    const legs = others.map(({ leg, rows: [root] }) => `${leg} ${(0,format/* formatGrowth */.T9)(root?.growth.count ?? null)}`.trim());
    return [(0,layout/* sentence */.em)(4, `  The same in ${(0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(others.length, 'more leg'))}: ${legs.join(', ')}`)];
};
const policyChangeLines = ({ policyChanges }) => policyChanges.length === 0
    ? []
    : [
        (0,layout/* sentence */.em)(2, 'This pull request changes the policy:'),
        ...policyChanges.map((change) => (0,layout/* sentence */.em)(4, `  - ${(0,phrase/* toPlain */.Ul)(change)}`)),
    ];
/** Findings that somebody answers for. */
const exceptionLines = ({ excepted }) => {
    if (excepted.length === 0)
        return [];
    const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) => (0,layout/* sentence */.em)(4, `  - ${(0,phrase/* toPlain */.Ul)(finding.title)}${legName(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`));
    return [(0,layout/* sentence */.em)(2, 'Exceptions used:'), ...lines];
};
/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = ({ leg, row: asked, evidence, severity, onBaseline }, analysis, view) => {
    const points = evidence.reduce((sum, it) => sum + it.points, 0);
    const verdict = severity ?? (onBaseline ? 'no finding, since the baseline grows it too' : 'no finding');
    const { leak, suspect } = analysis.policy.points;
    const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
    return [
        (0,layout/* sentence */.em)(2, `Asked for${legName(leg)}: ${(0,core_pool/* printTag */.O4)(asked.tag)}, ${asked.pool}: `, (0,layout/* span */.Ln)(severity ?? 'strong', verdict), ` (${needs})`),
        ...(0,growth_lines/* growthLines */.F)([asked], analysis.descriptions, { ...view, matters: true }),
        ...evidence.map((it) => (0,layout/* sentence */.em)(5, `  ${it.decides ? '!' : terminal_signed(it.points)} ${(0,phrase/* toPlain */.Ul)(it.text)} `, (0,layout/* span */.Ln)('dim', `(${it.rule})`))),
        ...(evidence.length === 0 ? [(0,layout/* sentence */.em)(2, '  nothing speaks for a leak, and nothing against one')] : []),
    ];
};
const terminal_signed = (points) => (points > 0 ? `+${points}` : `${points}`).padStart(2);
const hintLines = ({ hint }) => {
    if (hint === null || hint.acquire.length === 0)
        return [];
    const release = hint.release.length === 0 ? '' : ` is followed by ${hint.release.join(' or ')}, on every error path too`;
    const link = hint.link === null ? [] : [(0,layout/* sentence */.em)(2, '  ', (0,layout/* span */.Ln)('dim', hint.link))];
    return [(0,layout/* sentence */.em)(4, `  To check: each ${hint.acquire.join(' or ')}${release}.`), ...link];
};
const driverTagLines = (leg) => {
    const { tags, outstanding } = (0,report_select/* balancedDriverTagsOf */.Nh)(leg);
    if (tags.length === 0)
        return [];
    const rest = outstanding === 0 ? 'nothing outstanding' : `${(0,phrase/* grouped */.zD)(outstanding)} outstanding, no growth`;
    return [(0,layout/* sentence */.em)(2, `Driver tags balanced${legName(leg.name)}: ${tags.map(core_pool/* printTag */.O4).join(', ')} (${rest})`)];
};
const driverPoolLines = (leg) => {
    const rows = (0,report_select/* driverPoolRowsOf */.$b)(leg);
    if (rows.length === 0)
        return [];
    const head = ['Driver', 'State', 'Allocations before', 'After', 'Bytes before', 'After'];
    const body = rows.map(({ driver, state, before, after }) => [
        (0,encode/* visible */.RK)(driver),
        state,
        (0,format/* formatKnown */.Jq)(before?.allocations),
        (0,format/* formatKnown */.Jq)(after?.allocations),
        (0,format/* formatKnown */.Jq)(before?.bytes, format/* formatBytes */.z3),
        (0,format/* formatKnown */.Jq)(after?.bytes, format/* formatBytes */.z3),
    ]);
    const [names = '', ...lines] = (0,align_columns/* alignColumns */.R)([head, ...body], 2);
    return [
        (0,layout/* sentence */.em)(2, `Driver Verifier counts${legName(leg.name)}:`),
        (0,layout/* row */.nM)((0,layout/* span */.Ln)('dim', `  ${names}`)),
        ...lines.map((line) => (0,layout/* row */.nM)(`  ${line}`)),
    ];
};
const checkedLines = ({ name, verdict, growths, snapshots, totals }) => {
    const pools = ['nonpaged', 'paged'].map((pool) => {
        const { before, after, growth } = totals[pool];
        return `${pool} ${(0,format/* formatKnown */.Jq)(before, format/* formatBytes */.z3)} → ${(0,format/* formatBytes */.z3)(after)} (${(0,format/* formatGrowth */.T9)(growth, format/* formatBytes */.z3)})`;
    });
    const rows = (0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(growths.length, 'row'));
    // The only leg has the verdict of the run, which is said at the top.
    const of = name === '' ? '' : `${verdict}, `;
    return [
        (0,layout/* sentence */.em)(2, `Checked${legName(name)}: ${of}${rows} of ${(0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(snapshots, 'snapshot'))}; ${pools.join(', ')}`),
    ];
};
const otherGrowthLines = (leg, analysis, view) => {
    const rows = (0,report_select/* otherGrowthOf */.pz)(leg, analysis);
    if (rows.length === 0)
        return [];
    return [(0,layout/* sentence */.em)(2, `Other growth${legName(leg.name)}:`), ...(0,growth_lines/* growthLines */.F)(rows, analysis.descriptions, view)];
};
const problemLines = (heading, problems) => {
    if (problems.length === 0)
        return [];
    const lines = problems.map((it) => {
        const position = (0,problem/* positionOf */.df)(it) === '' ? '' : `${(0,problem/* positionOf */.df)(it)}: `;
        return (0,layout/* sentence */.em)(4, `  - ${position}${(0,phrase/* toPlain */.Ul)((0,problem/* messageOf */.bD)(it))} `, (0,layout/* span */.Ln)('dim', `(${it.code})`));
    });
    return [(0,layout/* sentence */.em)(2, `${heading}:`), ...lines];
};
const MOST_TIPS = 5;
/** The command that says more of what leaks. A tag of other characters than these is no word to paste into a shell. */
const explainLines = (findings, { explain }) => {
    const roots = findings.flatMap(({ rows }) => rows[0]?.growth.tag.trimEnd() ?? []);
    const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MOST_TIPS);
    return explain === undefined || words.length === 0 ? [] : [(0,layout/* row */.nM)((0,layout/* span */.Ln)('dim', `More: ${explain} ${words.join(' ')}`))];
};
const legName = (name) => (name === '' ? '' : ` in leg ${name}`);

// EXTERNAL MODULE: ./build/settings/commands.js
var commands = __nccwpck_require__(1096);
// EXTERNAL MODULE: ./build/settings/policy.js
var policy = __nccwpck_require__(7092);
// EXTERNAL MODULE: ./build/settings/program.js
var program = __nccwpck_require__(9016);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __nccwpck_require__(5962);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __nccwpck_require__(902);
// EXTERNAL MODULE: ./build/cli/read-dumps.js + 2 modules
var read_dumps = __nccwpck_require__(5427);
// EXTERNAL MODULE: ./build/cli/screen.js + 1 modules
var cli_screen = __nccwpck_require__(249);
;// CONCATENATED MODULE: ./build/cli/check.js


















/** The forms of a report; all but the usual one load when they are asked for. */
const check_forms = {
    table: async (analysis, result, presentation) => renderTerminal(analysis, result, {
        ...presentation,
        more: '--max-rows N, or --format json',
        explain: `${program/* PROGRAM */.R} explain`,
    }),
    markdown: async (analysis, result, { maxRows }) => {
        const { renderMarkdown } = await __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 3152));
        return renderMarkdown(analysis, result, { title: 'Pool Leak Check', maxRows, limit: Number.POSITIVE_INFINITY });
    },
    junit: async (analysis, result) => {
        const { renderJunit } = await __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.bind(__nccwpck_require__, 4227));
        return renderJunit(analysis, result);
    },
    json: async (analysis, result) => {
        const { renderJson } = await __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 9665));
        return renderJson(analysis, result);
    },
    html: async (analysis, result, { maxRows }) => {
        const { renderHtml } = await Promise.all(/* import() */[__nccwpck_require__.e(152), __nccwpck_require__.e(238)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2238));
        const compress = (bytes) => (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 });
        return renderHtml(analysis, result, { title: 'Pool Leak Check', maxRows, compress });
    },
};
/** Compares dumps and prints the report; the exit code says what the gate does. */
const check = async (words) => {
    const { operands, given, options } = (0,command_line/* readCommandLine */.y)(words, commands/* checkOptions */.Jr);
    const { paths, reports } = splitReports(operands, options.baseline);
    const sides = sidesOf(paths, options);
    const analysis = await (0,progress/* withProgress */.E)((line) => analyzeSides(sides, reports, { given, options, line }));
    const result = gate(analysis);
    const render = check_forms[options.format];
    const screen = (0,cli_screen/* screenOf */.S)(options, process.stdout, process.env);
    await (0,print/* print */.y)(await render(analysis, result, { maxRows: options['max-rows'], screen }), options.output);
    return exitCodeOf(analysis.verdict, result);
};
/** One path: a series or a single dump; two: before and after. @throws {UserError} for any other number of them. */
const sidesOf = (paths, options) => {
    const { 'control-before': controlBefore, 'control-after': controlAfter } = options;
    const [first, second] = paths;
    (0,command_line/* refuseEmpty */.O)(paths);
    if (first === undefined || paths.length > 2)
        throw new problem/* UserError */.yo(`expected BEFORE AFTER or one DUMP, got ${paths.length} paths; see --help`);
    if ((controlBefore === null) !== (controlAfter === null))
        throw new problem/* UserError */.yo('a control interval has two ends: give both --control-before and --control-after');
    const tested = second === undefined
        ? [{ side: 'series', path: first }]
        : [
            { side: 'before', path: first },
            { side: 'after', path: second },
        ];
    if (controlBefore === null || controlAfter === null)
        return tested;
    return [...tested, { side: 'control-before', path: controlBefore }, { side: 'control-after', path: controlAfter }];
};
const analyzeSides = async (sides, reports, task) => {
    const { given, options, line } = task;
    const file = options.policy === null ? null : await readPolicy(options.policy);
    const pooltags = (0,pooltag_txt/* readPooltags */.m)(await (0,files/* readNamed */.Mk)('.', options['pooltag-file'] ?? []));
    const { dumps, problems } = await (0,read_dumps/* readSides */.h)(sides, (0,archive/* toArchiveLimits */.K)(options), line.onRead);
    const baselines = readBaselines(await (0,files/* readNamed */.Mk)('.', reports));
    const analysis = analyze(dumps, (0,policy/* mergePolicy */.VA)((0,policy/* toPolicyFields */.tD)(given), file), {
        problems,
        pooltags,
        baselines,
        explain: options.explain ?? [],
        today: new Date().toISOString().slice(0, 10),
        onProgress: line.onProgress,
    });
    return options['source-path'] === null ? analysis : locate(analysis, options['source-path']);
};
/** The findings with lines of the driver's sources. */
const locate = async (analysis, folder) => {
    const [{ readSources }, { withPlaces }] = await Promise.all([__nccwpck_require__.e(/* import() */ 643).then(__nccwpck_require__.bind(__nccwpck_require__, 7643)), __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 4333))]);
    return withPlaces(analysis, await readSources('.', folder));
};
/** @throws {UserError} where there is no such file, where it is wrong, or where it extends what only the network has. */
const readPolicy = async (path) => {
    const [file] = await (0,files/* readNamed */.Mk)('.', [path]);
    const { loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6343));
    const { policy } = await loadPolicy(folderSource('.', remoteSource), path, new TextDecoder().decode(file?.bytes));
    return policy;
};
/** The command line opens no connection. */
const remoteSource = (repository, ref) => ({
    read: async (path) => {
        throw new problem/* UserError */.yo(`the policy extends ${repository}/${path}@${ref}: put a copy beside it and extend ./${path}`);
    },
    ofRepository: remoteSource,
    nameOf: (path) => `${repository}/${path}@${ref}`,
});
/** `--baseline A.json B.json BEFORE AFTER`: reports may follow each other, and a report is no dump. */
const splitReports = (operands, baseline) => {
    if (baseline === null)
        return { paths: operands, reports: [] };
    const more = operands.filter((path) => path.endsWith('.json')).slice(0, Math.max(0, operands.length - 2));
    return { paths: operands.filter((path) => !more.includes(path)), reports: [...baseline, ...more] };
};
/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (verdict, { passed }) => {
    if (passed)
        return 0;
    return verdict === 'inconclusive' ? 2 : 1;
};


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readCommandLine),
  O: () => (/* binding */ refuseEmpty)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __nccwpck_require__(9341);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __nccwpck_require__(8898);
// EXTERNAL MODULE: ./build/settings/setting.js
var setting = __nccwpck_require__(456);
;// CONCATENATED MODULE: ./build/cli/command-line.js




/**
 * Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
 * @throws {UserError} that lists every option that is not known, has no value or a wrong one, or is given twice.
 */
const readCommandLine = (words, settings) => {
    const { operands, texts, wrong } = readWords(words, settings);
    const read = (0,setting/* readSettings */.sb)(settings, Object.fromEntries([...texts].map(([name, all]) => [name, all.join(',')])));
    const mistakes = [...wrong, ...read.wrong];
    if (mistakes.length > 0)
        throw (0,setting/* invalid */.Gq)('options', mistakes);
    return { operands, given: read.given, options: (0,setting/* withFallbacks */.It)(settings, read.given) };
};
const readWords = (words, settings) => {
    const options = Object.entries(settings).map(([name, setting]) => [
        name,
        { type: isFlag(setting) ? 'boolean' : 'string' },
    ]);
    // Not strict: then all mistakes can be told together.
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...words],
        options: Object.fromEntries(options),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const texts = new Map();
    const wrong = [];
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
        if (setting === undefined)
            wrong.push(unknown(rawName, Object.keys(settings)));
        else if (isFlag(setting))
            texts.set(name, [...(texts.get(name) ?? []), value ?? 'true']);
        else if (value === undefined || (!inlineValue && isOption(value)))
            wrong.push(`${rawName} needs a value; see --help`);
        else
            texts.set(name, [...(texts.get(name) ?? []), value]);
    }
    const isTwice = ([name, all]) => all.length > 1 && settings[name]?.kind.isList !== true;
    return {
        operands: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
        texts: new Map([...texts].filter((entry) => !isTwice(entry))),
        wrong: [...wrong, ...[...texts].filter(isTwice).map(([name, all]) => `--${name} is given ${all.length} times`)],
    };
};
const isFlag = ({ kind }) => kind.placeholder === '';
/** `--output --iterations 5`: a value was forgotten. `-5` is a value, though maybe a wrong one; `-` is standard input. */
const isOption = (value) => /^-[^\d]/.test(value);
const unknown = (rawName, names) => {
    const meant = (0,nearest/* nearest */.p)(rawName.replace(/^-+/, ''), names);
    return `unknown option ${JSON.stringify(rawName).slice(1, -1)}${meant === null ? '; see --help' : `; did you mean --${meant}?`}`;
};
/** @throws {UserError} that names the empty operands: an unset variable of a script is one. */
const refuseEmpty = (operands) => {
    const empty = operands.flatMap((operand, index) => (operand.trim() === '' ? [index + 1] : []));
    if (empty.length === 0)
        return;
    const which = empty.length === 1 ? `argument ${empty[0]} is empty` : `arguments ${empty.join(' and ')} are empty`;
    throw new problem/* UserError */.yo(`${which}: is a variable of your script not set? See --help`);
};


/***/ }),

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeProblems),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9341);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2729);




/** Writes to the file, or to standard output where none is named. @throws {UserError} when the file cannot be written. */
const print = async (text, path = null) => {
    if (path !== null)
        return writeOutput(path, text);
    await new Promise((done) => process.stdout.write(text, () => done()));
};
/** What the input got wrong, to standard error: for commands whose output is not about it. */
const writeProblems = (problems) => {
    for (const found of problems) {
        process.stderr.write(`${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(found)}: ${(0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(found))} (${found.code})`)}\n`);
    }
};
const writeOutput = async (path, text) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (error) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`cannot write ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}: ${error instanceof Error ? error.message : error}`);
    }
};


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* unused harmony export progressLine */
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9708);

/** Who waits less than this need not be told. */
const PATIENCE_MILLISECONDS = 1000;
const EVERY_MILLISECONDS = 100;
/**
 * Says how far the work is, from a second on and ten times a second at most; nothing where standard error is no terminal.
 * `now` is a clock in milliseconds.
 */
const progressLine = (outlet, now) => {
    const started = now();
    const total = { found: 0, read: 0 };
    let shownAt = null;
    const say = (text) => {
        const time = now();
        if (outlet.isTTY !== true || time - started < PATIENCE_MILLISECONDS)
            return;
        if (shownAt !== null && time - shownAt < EVERY_MILLISECONDS)
            return;
        shownAt = time;
        outlet.write(`${CLEAR}${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text(), (outlet.columns ?? 80) - 1)}`);
    };
    return {
        onRead: (what, bytes) => {
            total[what] += bytes;
            say(() => `reading ${megabytes(total.read)} of ${megabytes(total.found)} MB …`);
        },
        onProgress: (progress) => say(() => textOf(progress)),
        clear: () => {
            if (shownAt !== null)
                outlet.write(CLEAR);
        },
    };
};
/** Work with a progress line on standard error, which is gone when the work is done or has failed. */
const withProgress = async (work) => {
    const line = progressLine(process.stderr, () => performance.now());
    try {
        return await work(line);
    }
    finally {
        line.clear();
    }
};
/** To the start of the line, and what stands on it away (ECMA-48, "Erase in Line"). */
const CLEAR = '\r\x1b[K';
const megabytes = (bytes) => Math.round(bytes / 1e6);
const textOf = (progress) => {
    switch (progress.stage) {
        case 'parse':
            return `parsing ${progress.dump} of ${counted(progress.dumps, 'dump')}${tablesOf(progress.tables)} …`;
        case 'compare':
            return 'comparing …';
        case 'describe':
            return 'looking up what the tags are …';
        default:
            return progress;
    }
};
/** Most dumps hold one table; a file that was appended to holds hundreds. */
const tablesOf = (tables) => (tables > 1 ? `, ${tables} tables` : '');
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseDumps),
  h: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./build/core/parse/index.js + 15 modules
var parse = __nccwpck_require__(8914);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __nccwpck_require__(9341);
// EXTERNAL MODULE: ./build/io/files.js
var io_files = __nccwpck_require__(198);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __nccwpck_require__(4897);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: ./build/io/zip.js




/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked.
 */
const unzip = async ({ name: source, bytes }, limits) => {
    const files = [];
    const problems = [];
    try {
        const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
        const zip = await yauzl.fromBufferPromise(packed, { decodeStrings: false });
        if (zip.entryCount > limits.entries)
            return refused(source, (0,phrase/* phrase */.MZ) `${zip.entryCount} entries, ${limits.entries} are read`);
        let left = limits.bytes;
        const seen = new Set();
        for await (const entry of zip.eachEntry()) {
            const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
            if (name.endsWith('/'))
                continue;
            const refusal = refusalOf(entry, name, seen);
            seen.add(name);
            if (refusal !== null) {
                problems.push((0,problem/* problem */.CC)('ARCHIVE_ENTRY_REFUSED', { source: `${source}/${name.slice(0, MAX_NAME_LENGTH)}`, detail: refusal }));
                continue;
            }
            const excess = excessOf(entry, left, limits);
            if (excess !== null)
                return refused(`${source}/${name}`, excess);
            const content = await readEntry(zip, entry);
            left -= content.length;
            files.push({ name: `${source}/${name}`, bytes: content });
        }
    }
    catch (error) {
        problems.push((0,problem/* problem */.CC)('ARCHIVE_UNREADABLE', {
            source,
            detail: (0,phrase/* phrase */.MZ) `${error instanceof Error ? error.message : String(error)}`,
        }));
    }
    return { files: files.sort((one, other) => (one.name < other.name ? -1 : 1)), problems };
};
const refused = (source, detail) => ({
    files: [],
    problems: [(0,problem/* problem */.CC)('ARCHIVE_TOO_LARGE', { source, detail })],
});
const MAX_NAME_LENGTH = 1024;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const refusalOf = (entry, name, seen) => {
    if (name.length > MAX_NAME_LENGTH)
        return ['its name is too long'];
    if (yauzl.validateFileName(name) !== null)
        return ['its name is absolute or leads out of the folder'];
    if (seen.has(name))
        return ['its name stands twice in the zip'];
    if (entry.isEncrypted())
        return ['it is encrypted'];
    return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK ? ['it is a symbolic link'] : null;
};
const excessOf = (entry, left, limits) => {
    if (entry.uncompressedSize > left)
        return (0,phrase/* phrase */.MZ) `more than ${limits.bytes} bytes unpacked`;
    if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024))
        return null;
    return (0,phrase/* phrase */.MZ) `packed more than ${limits.ratio} to 1`;
};
/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip, entry) => {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw new Error('the CRC-32 of an entry does not fit');
    return content;
};

;// CONCATENATED MODULE: ./build/io/unpack.js




/**
 * The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened too,
 * three deep. Known by content, never by name; nothing is written to disk, and no name in an archive becomes a path.
 */
const unpack = (file, limits) => unpackAt(file, limits, 0);
/** The same for several files. */
const unpackAll = async (files, limits) => {
    const unpacked = await Promise.all(files.map((file) => unpack(file, limits)));
    return { files: unpacked.flatMap((one) => one.files), problems: unpacked.flatMap((one) => one.problems) };
};
const MAX_DEPTH = 3;
const unpackAt = async (file, limits, depth) => {
    const kind = kindOf(file.bytes);
    if (kind === null)
        return { files: [file], problems: [] };
    if (depth === MAX_DEPTH)
        return unpack_refused(file, (0,phrase/* phrase */.MZ) `archives ${MAX_DEPTH} deep are opened, not more`);
    const opened = kind === 'gzip' ? await openGzip(file, limits) : await unzip(file, limits);
    const files = [];
    const problems = [...opened.problems];
    // One after the other: what one archive unpacks to is no longer left for the next.
    let left = limits.bytes - sizeOf(opened.files);
    for (const inner of opened.files) {
        const unpacked = await unpackAt(inner, { ...limits, bytes: left }, depth + 1);
        if (kindOf(inner.bytes) !== null)
            left -= sizeOf(unpacked.files);
        files.push(...unpacked.files);
        problems.push(...unpacked.problems);
    }
    return { files, problems };
};
/** `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes that begin a gzip. */
const kindOf = (bytes) => {
    const [first, second, third, fourth] = bytes;
    if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
        return 'zip';
    return first === 0x1f && second === 0x8b ? 'gzip' : null;
};
const sizeOf = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const openGzip = async (file, { bytes: left, ratio }) => {
    const maxBytes = Math.max(1, Math.min(left, ratio * Math.max(file.bytes.length, 1024)));
    const opened = await gunzipAtMost(file.bytes, maxBytes);
    if (opened instanceof Uint8Array) {
        return { files: [{ name: file.name.replace(/\.gz$/i, ''), bytes: opened }], problems: [] };
    }
    if (opened instanceof RangeError)
        return unpack_refused(file, (0,phrase/* phrase */.MZ) `more than ${maxBytes} bytes unpacked`);
    return {
        files: [],
        problems: [(0,problem/* problem */.CC)('ARCHIVE_UNREADABLE', { source: file.name, detail: (0,phrase/* phrase */.MZ) `${opened.message}` })],
    };
};
/** The content of a gzip, or the reason why it cannot be had: a `RangeError` where it is too large. */
const gunzipAtMost = (bytes, maxOutputLength) => new Promise((done) => {
    (0,external_node_zlib_.gunzip)(bytes, { maxOutputLength }, (error, content) => done(error ?? content));
});
const unpack_refused = (file, detail) => ({
    files: [],
    problems: [(0,problem/* problem */.CC)('ARCHIVE_TOO_LARGE', { source: file.name, detail })],
});

// EXTERNAL MODULE: ./build/report/encode.js
var encode = __nccwpck_require__(2729);
// EXTERNAL MODULE: ./build/settings/commands.js
var commands = __nccwpck_require__(1096);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __nccwpck_require__(8898);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __nccwpck_require__(5962);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./build/cli/read-dumps.js










const readSides = async (sides, limits, onRead) => {
    await refuseMissing(sides.map(({ path }) => path));
    const read = await Promise.all(sides.map(async ({ side, path }) => {
        const { files, problems } = await readFiles(path, limits, onRead);
        const named = files.length === 1 && files[0]?.name === path;
        const dumps = files.map(({ name, bytes }) => ({ leg: '', side, source: name, bytes, named }));
        return { dumps, problems };
    }));
    return { dumps: read.flatMap(({ dumps }) => dumps), problems: read.flatMap(({ problems }) => problems) };
};
/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
const parseDumps = async (command, paths, limits) => {
    if (paths.length === 0)
        throw new problem/* UserError */.yo(`expected a DUMP to ${command}; see --help`);
    (0,command_line/* refuseEmpty */.O)(paths);
    await refuseMissing(paths);
    const { read, parsed } = await (0,progress/* withProgress */.E)(async (line) => {
        const read = await Promise.all(paths.map((path) => readFiles(path, limits, line.onRead)));
        return {
            read,
            parsed: parseAll(read.flatMap(({ files }) => files), line),
        };
    });
    (0,print/* writeProblems */.A)([...read, ...parsed].flatMap(({ problems }) => problems));
    return parsed;
};
const parseAll = (files, { onProgress }) => files.map(({ name, bytes }, index) => {
    const tell = (tables) => onProgress({ stage: 'parse', dump: index + 1, dumps: files.length, tables });
    return { bytes, ...(0,parse/* parse */.q)(name, bytes, tell) };
});
const refuseMissing = async (paths) => {
    const missing = [];
    for (const path of paths)
        if (!(await (0,io_files/* exists */.t2)(path)))
            missing.push(path);
    if (missing.length === 0)
        return;
    const meant = missing.flatMap((path) => (0,nearest/* nearest */.p)(path, Object.keys(commands/* commands */.Pi)) ?? [])[0];
    const hint = meant === undefined ? '' : `; did you mean the command ${meant}?`;
    throw new problem/* UserError */.yo(`no such file or folder: ${missing.map(encode/* visible */.RK).join(', ')}${hint}`);
};
/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path, limits, onRead) => {
    const files = await (0,io_files/* readPath */.G7)(path, onRead);
    if (files.length === 0)
        throw new problem/* UserError */.yo(`${(0,encode/* visible */.RK)(path)} is an empty folder`);
    return unpackAll(files, limits);
};


/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ screenOf)
});

;// CONCATENATED MODULE: ./build/report/ansi.js
/**
 * Colour as terminals of any theme show it: the eight colours, bold and dim, and nothing else. Codes from ECMA-48, "Select
 * Graphic Rendition"; each ends by taking back what it set.
 */
const ansiStyle = (role, text) => {
    const { on, off } = CODES[role];
    return `\x1b[${on}m${text}\x1b[${off}m`;
};
const CODES = {
    leak: { on: '1;31', off: '22;39' },
    suspect: { on: '1;33', off: '22;39' },
    clean: { on: '1;32', off: '22;39' },
    growth: { on: '33', off: '39' },
    strong: { on: '1', off: '22' },
    dim: { on: '2', off: '22' },
};

// EXTERNAL MODULE: ./build/report/layout.js
var layout = __nccwpck_require__(5981);
;// CONCATENATED MODULE: ./build/cli/screen.js


/** As wide as the terminal, and coloured where it has colour. A file or a pipe has no width, and colour only when told to. */
const screenOf = (asked, outlet, environment) => {
    const isTerminal = asked.output === null && outlet.isTTY === true;
    return {
        width: isTerminal ? widthOf(outlet, environment) : layout/* plainScreen */.dT.width,
        style: isColoured(asked, isTerminal, environment) ? ansiStyle : layout/* plainScreen */.dT.style,
    };
};
/** Below this a table is not readable, so that cutting it further helps nobody. */
const LEAST_COLUMNS = 40;
const widthOf = ({ columns = 0 }, { COLUMNS = '' }) => {
    // A terminal without a size, such as that of a serial line, says 0.
    const width = columns > 0 ? columns : Number(/^\d{1,5}$/.exec(COLUMNS)?.[0] ?? 0);
    return width > 0 ? Math.max(width, LEAST_COLUMNS) : layout/* plainScreen */.dT.width;
};
/** The option, then FORCE_COLOR, then NO_COLOR (https://no-color.org: set and not empty), then what the terminal is. */
const isColoured = ({ color, output }, isTerminal, environment) => {
    if (color === 'always' || color === 'never')
        return color === 'always';
    if (output !== null)
        return false;
    const { FORCE_COLOR: forced, NO_COLOR: unwanted = '', TERM } = environment;
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return isTerminal && unwanted === '' && TERM !== 'dumb';
};


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/** The same finding of several legs becomes one; causes and legs stand worst first. */
const causesOf = (findings) => {
    const byCause = new Map();
    for (const finding of findings) {
        const same = byCause.get(finding.cause);
        if (same === undefined)
            byCause.set(finding.cause, [finding]);
        else
            same.push(finding);
    }
    const causes = [...byCause.values()].flatMap((same) => {
        const inLegs = [...same].sort(byWorst);
        const [worst] = inLegs;
        return worst === undefined ? [] : [{ worst, inLegs }];
    });
    // The order of the findings is kept within a severity.
    return causes.sort((one, other) => rankOf(one.worst) - rankOf(other.worst));
};
const byWorst = (one, other) => rankOf(one) - rankOf(other) || growthOf(other) - growthOf(one);
const rankOf = ({ severity }) => Number(severity === 'suspect');
const growthOf = ({ rows: [root] }) => root?.growth.count ?? root?.growth.bytes ?? 0;


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ hasMoved),
/* harmony export */   Ui: () => (/* binding */ diff),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3506);

/** True for a row that holds more or less than before; with a single dump, for every row that holds something. */
const hasMoved = ({ before, after, count, bytes }) => before === null ? (after?.bytes ?? 0) > 0 : count !== 0 || bytes !== 0;
/**
 * Every row of either side, those of the later snapshot first: a tag that one side does not show was zero there, if the
 * side would have shown it.
 */
const diff = (before, after) => {
    const earlier = placesOf(before);
    const growths = after.usages.map((usage) => {
        const was = earlier[usage.pool].get(usage.tag);
        earlier[usage.pool].delete(usage.tag);
        return growthOf(usage, { from: before, usage: was }, { from: after, usage });
    });
    const gone = [...earlier.nonpaged.values(), ...earlier.paged.values()].map((usage) => growthOf(usage, { from: before, usage }, { from: after, usage: undefined }));
    return [...growths, ...gone];
};
/** The rows of a snapshot by pool and tag. */
const placesOf = (snapshot) => {
    const places = { nonpaged: new Map(), paged: new Map() };
    for (const usage of snapshot?.usages ?? [])
        places[usage.pool].set(usage.tag, usage);
    return places;
};
const growthOf = ({ tag, pool }, before, after) => {
    const was = levelOf(before);
    const is = levelOf(after);
    return {
        tag,
        pool,
        before: was,
        after: is,
        count: difference(was?.outstanding, is?.outstanding),
        bytes: difference(was?.bytes, is?.bytes),
        allocated: counted(before, after, 'allocs'),
        freed: counted(before, after, 'frees'),
    };
};
const difference = (was, is) => was == null || is == null ? null : is - was;
const NOTHING = { outstanding: 0, bytes: 0, usage: null };
const levelOf = ({ from, usage }) => {
    if (usage !== undefined) {
        return { outstanding: from?.counters === 'bytes' ? null : (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .outstanding */ .Te)(usage), bytes: usage.bytes, usage };
    }
    // Absent means zero only where the dump shows every tag, or every tag of a filter that both dumps have.
    return from === null || from.coverage.kind === 'partial' ? null : NOTHING;
};
/** Counted events between the two; 32-bit counters wrap at 2^32. */
const counted = (before, after, counter) => {
    if (after.usage === undefined || after.from?.counters !== 'cumulative')
        return null;
    const is = after.usage[counter];
    if (before.from === null)
        return is;
    if (before.from.counters !== 'cumulative' || levelOf(before) === null)
        return null;
    return interval(before.usage?.[counter] ?? 0, is);
};
/** From one reading of a counter to the next. A reading below 2^32 may be of a counter that wrapped. */
const interval = (was, is) => {
    if (is >= was)
        return is - was;
    return is < 2 ** 32 ? (is - (was % 2 ** 32) + 2 ** 32) % 2 ** 32 : is - was;
};


/***/ }),

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ entriesMatching),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Vo: () => (/* binding */ verifierAliases),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   nw: () => (/* binding */ docsLinkOf),
/* harmony export */   w5: () => (/* binding */ knownTag)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3506);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1617);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1656);



/** What is known of a row's tag: an exact entry before a wildcard, one of the same pool before another's. */
const knownTag = (tag, pool) => {
    const found = exact.get(tag);
    if (found !== undefined)
        return found.find((entry) => entry.pool === pool || entry.pool === 'both') ?? found[0];
    return wildcards.find(({ matches }) => matches(tag))?.entry;
};
/** True for the tag of an object that the kernel counts references of. */
const isObject = ({ tag, pool }) => knownTag(tag, pool)?.kind === 'object';
/** Every entry of a tag: one a pool where they differ, or the most specific wildcard; none where nothing is known. */
const entriesOf = (tag) => exact.get(tag) ??
    wildcards
        .filter(({ matches }) => matches(tag))
        .slice(0, 1)
        .map(({ entry }) => entry);
/** The entries that a pattern names, `?` one character and `*` any; an entry with `?` of its own where both may mean one tag. */
const entriesMatching = (pattern) => {
    const matches = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .b)(pattern);
    return _tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$.filter(({ tag }) => matches(tag) || overlaps(pattern, tag));
};
const overlaps = (pattern, tag) => {
    if (pattern.includes('*'))
        return false;
    const padded = pattern.padEnd(4);
    return [...tag].every((one, at) => one === '?' || padded[at] === '?' || padded[at] === one);
};
const isWildcard = ({ tag }) => tag.includes('?');
const exact = new Map();
for (const entry of _tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$) {
    if (!isWildcard(entry))
        exact.set(entry.tag, [...(exact.get(entry.tag) ?? []), entry]);
}
/** The most specific first: the fewest wildcards. */
const wildcards = _tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$
    .filter(isWildcard)
    .sort((one, other) => one.tag.split('?').length - other.tag.split('?').length)
    .map((entry) => ({ entry, matches: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .b)(entry.tag) }));
/** The kin of a tag, the object's own tag among them; none where nothing is known. */
const kinOf = (tag) => kin.get(tag) ?? [];
const kin = new Map();
for (const object of new Set(_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$.flatMap(({ ridesWith }) => ridesWith ?? []))) {
    const riders = _tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$.filter(({ ridesWith }) => ridesWith === object);
    const family = new Map([[object, 1], ...riders.map(({ tag, perObject = 1 }) => [tag, perObject])]);
    for (const [tag, perObject] of family) {
        const others = [...family].filter(([other]) => other !== tag);
        kin.set(tag, [...(kin.get(tag) ?? []), ...others.map(([other, many]) => ({ tag: other, ratio: many / perObject }))]);
    }
}
/** Microsoft's page of the function that hands the object out; null where our source is another. */
const docsLinkOf = ({ source }) => {
    const [, header, name] = /WDK (\w+)\.h: (\w+)/.exec(source) ?? [];
    if (header === undefined || name === undefined)
        return null;
    return `https://learn.microsoft.com/windows-hardware/drivers/ddi/${header}/nf-${header}-${name}`;
};
/** The tags that Driver Verifier shows in place of another: `VMdl` → `Mdl `. */
const verifierAliases = new Map(_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTags */ .$.flatMap(({ tag, verifierAliasOf }) => verifierAliasOf === undefined ? [] : [[(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .toTag */ .yQ)(tag), (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .toTag */ .yQ)(verifierAliasOf)]]));


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownTags)
/* harmony export */ });
const knownTags = [
    {
        tag: 'Proc',
        pool: 'nonpaged',
        what: 'process object',
        kind: 'object',
        owner: 'nt!ps',
        acquire: ['PsLookupProcessByProcessId', 'ObReferenceObjectByHandle', 'ObReferenceObject'],
        release: ['ObDereferenceObject'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK ntifs.h: pslookupprocessbyprocessid; microsoft/Windows-Dev-Performance#137',
    },
    {
        tag: 'MiP2',
        pool: 'nonpaged',
        what: 'memory manager part of a process',
        kind: 'rider',
        owner: 'nt!mm',
        noise: 'medium',
        ridesWith: 'Proc',
        source: 'microsoft/Windows-Dev-Performance#137',
    },
    {
        tag: 'Thre',
        pool: 'nonpaged',
        what: 'thread object',
        kind: 'object',
        owner: 'nt!ps',
        acquire: ['PsLookupThreadByThreadId', 'ObReferenceObjectByHandle', 'PsCreateSystemThread'],
        release: ['ObDereferenceObject', 'ZwClose'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK ntifs.h: pslookupthreadbythreadid; ReactOS ntoskrnl/ob/oblife.c; microsoft/Windows-Dev-Performance#137',
    },
    {
        tag: 'Toke',
        pool: 'paged',
        what: 'token object',
        kind: 'object',
        owner: 'nt!se',
        acquire: [
            'SeCaptureSubjectContext',
            'PsReferencePrimaryToken',
            'PsReferenceImpersonationToken',
            'SeCreateClientSecurity',
        ],
        release: [
            'SeReleaseSubjectContext',
            'PsDereferencePrimaryToken',
            'PsDereferenceImpersonationToken',
            'SeDeleteClientSecurity',
        ],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK ntifs.h: secapturesubjectcontext; microsoft/ebpf-for-windows#5295; microsoft/WSL#41296',
    },
    {
        tag: 'SeTd',
        pool: 'paged',
        what: 'dynamic part of a token',
        kind: 'rider',
        owner: 'nt!se',
        acquire: ['PsReferencePrimaryToken'],
        release: ['PsDereferencePrimaryToken'],
        noise: 'medium',
        ridesWith: 'Toke',
        source: 'WDK ntifs.h: psreferenceprimarytoken; microsoft/WSL#41296',
    },
    {
        tag: 'SeTl',
        pool: 'nonpaged',
        what: 'lock of a token',
        kind: 'rider',
        owner: 'nt!se',
        acquire: ['SeCreateClientSecurity'],
        release: ['SeDeleteClientSecurity'],
        noise: 'medium',
        ridesWith: 'Toke',
        source: 'WDK ntifs.h: secreateclientsecurity; microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'SeAt',
        pool: 'paged',
        what: 'token security attributes',
        kind: 'rider',
        owner: 'nt!se',
        noise: 'medium',
        ridesWith: 'Toke',
        source: 'microsoft/WSL#41296',
    },
    {
        tag: 'SePa',
        pool: 'nonpaged',
        what: 'process audit image name',
        kind: 'rider',
        owner: 'nt!se',
        acquire: ['SeLocateProcessImageName'],
        release: ['ExFreePool'],
        noise: 'medium',
        ridesWith: 'Proc',
        source: 'reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'SeSd',
        pool: 'paged',
        what: 'security descriptor',
        kind: 'shared',
        owner: 'nt!se',
        acquire: ['SeAssignSecurity'],
        release: ['SeDeassignSecurity'],
        noise: 'low',
        healthyOutstanding: 200_000,
        source: 'WDK wdm.h: seassignsecurity',
    },
    {
        tag: 'SeSc',
        pool: 'paged',
        what: 'captured security descriptor',
        kind: 'shared',
        owner: 'nt!se',
        acquire: ['SeCaptureSecurityDescriptor'],
        release: ['SeReleaseSecurityDescriptor'],
        noise: 'low',
        healthyOutstanding: 50_000,
        source: 'WDK tag list',
    },
    {
        tag: 'SeAc',
        pool: 'paged',
        what: 'ACL',
        kind: 'rider',
        owner: 'nt!se',
        noise: 'low',
        ridesWith: 'SeSd',
        source: 'reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'SeLs',
        pool: 'paged',
        what: 'logon session',
        kind: 'rider',
        owner: 'nt!se',
        noise: 'low',
        ridesWith: 'Toke',
        source: 'microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'SeTn',
        pool: 'paged',
        what: 'captured type name',
        kind: 'shared',
        owner: 'nt!se',
        acquire: ['SeQueryInformationToken'],
        release: ['ExFreePool'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK ntifs.h: sequeryinformationtoken',
    },
    {
        tag: 'SePr',
        pool: 'paged',
        what: 'captured PRIVILEGE_SET',
        kind: 'internal',
        owner: 'nt!se',
        noise: 'low',
        source: 'reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'SeFS',
        pool: 'nonpaged',
        what: 'logon-terminated callback record',
        kind: 'shared',
        owner: 'nt!se',
        acquire: ['SeRegisterLogonSessionTerminatedRoutine'],
        release: ['SeUnregisterLogonSessionTerminatedRoutine'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ntifs.h: seregisterlogonsessionterminatedroutine',
    },
    {
        tag: 'File',
        pool: 'nonpaged',
        what: 'file object',
        kind: 'object',
        acquire: [
            'ZwCreateFile',
            'IoCreateFile',
            'FltCreateFileEx2',
            'IoGetDeviceObjectPointer',
            'ObReferenceObjectByHandle',
        ],
        release: ['ZwClose', 'FltClose', 'ObDereferenceObject'],
        noise: 'high',
        healthyOutstanding: 500_000,
        source: 'WDK wdm.h: zwcreatefile; ReactOS ntoskrnl/ob/oblife.c; microsoft/WSL#40804',
    },
    {
        tag: 'Key ',
        pool: 'paged',
        what: 'registry key object',
        kind: 'object',
        acquire: ['ZwOpenKey', 'ZwCreateKey', 'IoOpenDeviceRegistryKey', 'WdfRegistryOpenKey'],
        release: ['ZwClose', 'WdfRegistryClose'],
        noise: 'medium',
        healthyOutstanding: 200_000,
        source: 'WDK wdm.h: zwopenkey; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Even',
        pool: 'nonpaged',
        what: 'event object',
        kind: 'object',
        acquire: [
            'ZwCreateEvent',
            'IoCreateNotificationEvent',
            'IoCreateSynchronizationEvent',
            'ObReferenceObjectByHandle',
        ],
        release: ['ZwClose', 'ObDereferenceObject'],
        noise: 'medium',
        healthyOutstanding: 500_000,
        source: 'WDK ntifs.h: zwcreateevent; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Muta',
        pool: 'nonpaged',
        what: 'mutant object',
        kind: 'object',
        acquire: ['ZwCreateMutant', 'ObReferenceObjectByHandle'],
        release: ['ZwClose', 'ObDereferenceObject'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Sema',
        pool: 'nonpaged',
        what: 'semaphore object',
        kind: 'object',
        acquire: ['ZwCreateSemaphore', 'ObReferenceObjectByHandle'],
        release: ['ZwClose', 'ObDereferenceObject'],
        noise: 'medium',
        healthyOutstanding: 100_000,
        source: 'WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Time',
        pool: 'nonpaged',
        what: 'timer object',
        kind: 'object',
        owner: 'nt!ke',
        acquire: ['ZwCreateTimer'],
        release: ['ZwClose'],
        noise: 'low',
        healthyOutstanding: 50_000,
        source: 'WDK tag list',
    },
    {
        tag: 'Sect',
        pool: 'paged',
        what: 'section object',
        kind: 'object',
        acquire: ['ZwCreateSection', 'ZwOpenSection'],
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 200_000,
        source: 'WDK wdm.h: zwcreatesection; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Dire',
        pool: 'paged',
        what: 'object directory',
        kind: 'object',
        acquire: ['ZwCreateDirectoryObject'],
        release: ['ZwClose'],
        noise: 'none',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: zwcreatedirectoryobject; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Symb',
        pool: 'paged',
        what: 'symbolic link object',
        kind: 'object',
        acquire: ['IoCreateSymbolicLink', 'WdfDeviceCreateSymbolicLink'],
        release: ['IoDeleteSymbolicLink'],
        noise: 'low',
        healthyOutstanding: 10_000,
        source: 'WDK wdm.h: iocreatesymboliclink; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Symt',
        pool: 'paged',
        what: 'target of a symbolic link',
        kind: 'rider',
        acquire: ['IoCreateSymbolicLink'],
        release: ['IoDeleteSymbolicLink'],
        noise: 'low',
        ridesWith: 'Symb',
        source: 'WDK wdm.h: iocreatesymboliclink; ReactOS uses',
    },
    {
        tag: 'Devi',
        pool: 'nonpaged',
        what: 'device object',
        kind: 'object',
        acquire: ['IoCreateDevice', 'IoCreateDeviceSecure', 'IoGetAttachedDeviceReference'],
        release: ['IoDeleteDevice', 'ObDereferenceObject'],
        noise: 'low',
        healthyOutstanding: 10_000,
        source: 'WDK wdm.h: iocreatedevice; ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Driv',
        pool: 'nonpaged',
        what: 'driver object',
        kind: 'object',
        acquire: ['ObReferenceObjectByName'],
        release: ['ObDereferenceObject'],
        noise: 'none',
        healthyOutstanding: 5000,
        source: 'ReactOS ntoskrnl/ob/oblife.c',
    },
    {
        tag: 'Adap',
        pool: 'nonpaged',
        what: 'DMA adapter object',
        kind: 'object',
        acquire: ['IoGetDmaAdapter'],
        release: ['PutDmaAdapter'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: iogetdmaadapter',
    },
    {
        tag: 'Call',
        pool: 'nonpaged',
        what: 'callback object',
        kind: 'object',
        owner: 'nt!ex',
        acquire: ['ExCreateCallback'],
        release: ['ObDereferenceObject'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: excreatecallback',
    },
    {
        tag: 'CBRe',
        pool: 'nonpaged',
        what: 'callback registration',
        kind: 'shared',
        acquire: ['ExRegisterCallback'],
        release: ['ExUnregisterCallback'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: exregistercallback; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'Cbrb',
        pool: 'nonpaged',
        what: 'callback routine block (process/thread/image notify)',
        kind: 'shared',
        owner: 'nt!ex',
        acquire: ['PsSetCreateProcessNotifyRoutineEx'],
        release: ['PsSetCreateProcessNotifyRoutineEx'],
        noise: 'none',
        healthyOutstanding: 1000,
        source: 'WDK ntddk.h: pssetcreateprocessnotifyroutineex; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'TmTx',
        pool: 'nonpaged',
        what: 'transaction object',
        kind: 'object',
        owner: 'nt!tm',
        acquire: ['ZwCreateTransaction'],
        release: ['ZwClose'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: zwcreatetransaction',
    },
    {
        tag: 'ALPC',
        pool: 'paged',
        what: 'ALPC port object',
        kind: 'object',
        owner: 'nt!alpc',
        acquire: ['FltCreateCommunicationPort'],
        release: ['FltCloseCommunicationPort'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK fltkernel.h: fltcreatecommunicationport',
    },
    {
        tag: 'Job ',
        pool: 'nonpaged',
        what: 'job object',
        kind: 'object',
        owner: 'nt!ps',
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 5000,
        source: 'WDK tag list',
    },
    {
        tag: 'Type',
        pool: 'nonpaged',
        what: 'object type object',
        kind: 'internal',
        noise: 'none',
        source: 'WDK tag list',
    },
    {
        tag: 'Obtb',
        pool: 'paged',
        what: 'handle table',
        kind: 'shared',
        owner: 'nt!ob',
        acquire: ['ZwOpenKey'],
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 10_000,
        source: 'WDK wdm.h: zwopenkey; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'ObHd',
        pool: 'paged',
        what: 'object handle count database',
        kind: 'shared',
        owner: 'nt!ob',
        acquire: ['ObOpenObjectByPointer'],
        release: ['ZwClose'],
        noise: 'low',
        healthyOutstanding: 10_000,
        source: 'WDK ntifs.h: obopenobjectbypointer; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'ObNm',
        pool: 'paged',
        what: 'object name',
        kind: 'internal',
        owner: 'nt!ob',
        release: ['ZwClose', 'ObDereferenceObject'],
        noise: 'medium',
        source: 'WDK ntifs.h: zwcreateevent; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'ObDi',
        pool: 'paged',
        what: 'object directory entry',
        kind: 'internal',
        owner: 'nt!ob',
        release: ['ZwMakeTemporaryObject', 'ZwClose'],
        noise: 'low',
        source: 'reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'ObSt',
        pool: 'nonpaged',
        what: 'object manager temporary storage',
        kind: 'cache',
        owner: 'nt!ob',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'ObSq',
        pool: 'paged',
        what: 'security descriptor query',
        kind: 'cache',
        owner: 'nt!ob',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'Irp ',
        pool: 'nonpaged',
        what: 'IRP',
        kind: 'shared',
        acquire: ['IoAllocateIrp', 'IoBuildAsynchronousFsdRequest', 'WdfRequestCreate'],
        release: ['IoFreeIrp', 'WdfObjectDelete'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK wdm.h: ioallocateirp; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'Irpl',
        pool: 'nonpaged',
        what: 'large IRP lookaside list',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoAllocateIrp'],
        release: ['IoFreeIrp'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: ioallocateirp',
    },
    {
        tag: 'IrpX',
        pool: 'nonpaged',
        what: 'IRP extension',
        kind: 'rider',
        owner: 'nt!io',
        acquire: ['IoAllocateIrp'],
        release: ['IoFreeIrp'],
        noise: 'low',
        ridesWith: 'Irp ',
        source: 'WDK wdm.h: ioallocateirp',
    },
    {
        tag: 'Irp+',
        pool: 'nonpaged',
        what: 'IRP under Driver Verifier',
        kind: 'shared',
        owner: 'nt!vf',
        acquire: ['IoAllocateIrp'],
        release: ['IoFreeIrp'],
        noise: 'low',
        healthyOutstanding: 50_000,
        verifierAliasOf: 'Irp ',
        source: 'WDK wdm.h: ioallocateirp',
    },
    {
        tag: 'Mdl ',
        pool: 'nonpaged',
        what: 'MDL',
        kind: 'shared',
        acquire: ['IoAllocateMdl', 'NdisAllocateMdl'],
        release: ['IoFreeMdl', 'NdisFreeMdl'],
        noise: 'medium',
        healthyOutstanding: 100_000,
        source: 'WDK wdm.h: ioallocatemdl',
    },
    {
        tag: 'VMdl',
        pool: 'nonpaged',
        what: 'MDL under Driver Verifier',
        kind: 'shared',
        owner: 'nt!Vf',
        acquire: ['IoAllocateMdl'],
        release: ['IoFreeMdl'],
        noise: 'none',
        healthyOutstanding: 100_000,
        verifierAliasOf: 'Mdl ',
        source: 'WDK wdm.h: ioallocatemdl',
    },
    {
        tag: 'Mmdi',
        pool: 'nonpaged',
        what: 'MDL of allocated pages',
        kind: 'shared',
        owner: 'nt!mm',
        acquire: ['MmAllocatePagesForMdl', 'MmAllocatePagesForMdlEx'],
        release: ['MmFreePagesFromMdl'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK wdm.h: mmallocatepagesformdlex',
    },
    {
        tag: 'IoWI',
        pool: 'nonpaged',
        what: 'work item',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoAllocateWorkItem'],
        release: ['IoFreeWorkItem'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: ioallocateworkitem; ReactOS uses',
    },
    {
        tag: 'Vfwi',
        pool: 'nonpaged',
        what: 'work item under Driver Verifier',
        kind: 'shared',
        owner: 'nt!Vf',
        acquire: ['IoAllocateWorkItem'],
        release: ['IoFreeWorkItem'],
        noise: 'none',
        healthyOutstanding: 5000,
        verifierAliasOf: 'IoWI',
        source: 'WDK wdm.h: ioallocateworkitem',
    },
    {
        tag: 'VfUs',
        pool: 'nonpaged',
        what: 'completion context under DV',
        kind: 'verifier',
        owner: 'nt!Vf',
        acquire: ['IoSetCompletionRoutineEx'],
        release: ['IoFreeIrp'],
        noise: 'none',
        verifierAliasOf: 'IoUs',
        source: 'WDK wdm.h: iosetcompletionroutineex',
    },
    {
        tag: 'IoUs',
        pool: 'nonpaged',
        what: 'I/O completion context',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoSetCompletionRoutineEx'],
        release: ['IoFreeIrp'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK wdm.h: iosetcompletionroutineex',
    },
    {
        tag: 'IoEr',
        pool: 'nonpaged',
        what: 'error-log packet',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoAllocateErrorLogEntry'],
        release: ['IoWriteErrorLogEntry', 'IoFreeErrorLogEntry'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: ioallocateerrorlogentry; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'IoTi',
        pool: 'nonpaged',
        what: 'I/O timer',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoInitializeTimer'],
        release: ['IoDeleteDevice'],
        noise: 'none',
        healthyOutstanding: 1000,
        source: 'WDK tag list',
    },
    {
        tag: 'IoSB',
        pool: 'both',
        what: 'buffered-I/O system buffer',
        kind: 'internal',
        owner: 'nt!io',
        release: ['IoCompleteRequest'],
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'IoNm',
        pool: 'paged',
        what: 'I/O names (file names in FILE_OBJECT)',
        kind: 'rider',
        owner: 'nt!io',
        noise: 'high',
        ridesWith: 'File',
        source: 'microsoft/WSL#40804; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'IoCo',
        pool: 'nonpaged',
        what: 'I/O completion port objects',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['ZwCreateIoCompletion'],
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK tag list',
    },
    {
        tag: 'IoFE',
        pool: 'nonpaged',
        what: 'file-object extension, rides with File',
        kind: 'rider',
        owner: 'nt!io',
        noise: 'high',
        ridesWith: 'File',
        perObject: 2,
        source: 'microsoft/WSL#40804',
    },
    {
        tag: 'Io  ',
        pool: 'nonpaged',
        what: 'general I/O allocations',
        kind: 'cache',
        owner: 'nt!io',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'Vpb ',
        pool: 'nonpaged',
        what: 'volume parameter block',
        kind: 'internal',
        release: ['IoFreeVpb'],
        noise: 'none',
        source: 'WDK tag list',
    },
    {
        tag: 'Wait',
        pool: 'nonpaged',
        what: 'wait completion packets',
        kind: 'cache',
        owner: 'nt!io',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'PnpC',
        pool: 'paged',
        what: 'target-device-change notify entry',
        kind: 'shared',
        owner: 'nt!pnp',
        acquire: ['IoRegisterPlugPlayNotification'],
        release: ['IoUnregisterPlugPlayNotificationEx'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: ioregisterplugplaynotification',
    },
    {
        tag: 'IoFs',
        pool: 'nonpaged',
        what: 'shutdown packet',
        kind: 'shared',
        owner: 'nt!io',
        acquire: ['IoRegisterShutdownNotification'],
        release: ['IoUnregisterShutdownNotification'],
        noise: 'none',
        healthyOutstanding: 1000,
        source: 'WDK wdm.h: ioregistershutdownnotification',
    },
    {
        tag: 'Pp  ',
        pool: 'paged',
        what: 'PnP / firmware environment',
        kind: 'internal',
        acquire: ['NtSetSystemEnvironmentValueEx'],
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'WmiR',
        pool: 'paged',
        what: 'WMI registration',
        kind: 'shared',
        acquire: ['IoWMIRegistrationControl'],
        release: ['IoWMIRegistrationControl'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK tag list',
    },
    {
        tag: 'PcwR',
        pool: 'paged',
        what: 'PCW provider registration',
        kind: 'shared',
        owner: 'nt!pcw',
        acquire: ['PcwRegister'],
        release: ['PcwUnregister'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: pcwregister',
    },
    {
        tag: 'KNMI',
        pool: 'nonpaged',
        what: 'NMI callback',
        kind: 'shared',
        acquire: ['KeRegisterNmiCallback'],
        release: ['KeDeregisterNmiCallback'],
        noise: 'none',
        healthyOutstanding: 100,
        source: 'WDK wdm.h: keregisternmicallback; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'ReTa',
        pool: 'nonpaged',
        what: 'ERESOURCE owner table',
        kind: 'shared',
        acquire: ['ExInitializeResourceLite'],
        release: ['ExDeleteResourceLite'],
        noise: 'low',
        healthyOutstanding: 50_000,
        source: 'WDK wdm.h: exinitializeresourcelite; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'MmCm',
        pool: 'both',
        what: 'contiguous memory',
        kind: 'shared',
        owner: 'nt!mm',
        acquire: ['MmAllocateContiguousMemory'],
        release: ['MmFreeContiguousMemory'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ntddk.h: mmallocatecontiguousmemory',
    },
    {
        tag: 'Cont',
        pool: 'both',
        what: 'contiguous physical memory for drivers',
        kind: 'shared',
        acquire: ['MmAllocateContiguousMemory', 'AllocateCommonBuffer'],
        release: ['MmFreeContiguousMemory', 'FreeCommonBuffer'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ntddk.h: mmallocatecontiguousmemory',
    },
    {
        tag: 'MmIo',
        pool: 'nonpaged',
        what: 'I/O space mapping tracker',
        kind: 'shared',
        owner: 'nt!mm',
        acquire: ['MmMapIoSpace'],
        release: ['MmUnmapIoSpace'],
        noise: 'none',
        healthyOutstanding: 5000,
        source: 'WDK wdm.h: mmmapiospace',
    },
    {
        tag: 'MmIm',
        pool: 'nonpaged',
        what: 'I/O space MDL tracker',
        kind: 'shared',
        owner: 'nt!mm',
        acquire: ['MmMapLockedPagesSpecifyCache'],
        release: ['MmUnmapLockedPages'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: mmmaplockedpagesspecifycache',
    },
    {
        tag: 'Mmlk',
        pool: 'nonpaged',
        what: 'page-lock tracking',
        kind: 'shared',
        owner: 'nt!mm',
        acquire: ['MmProbeAndLockPages'],
        release: ['MmUnlockPages'],
        noise: 'low',
        healthyOutstanding: 50_000,
        source: 'WDK wdm.h: mmprobeandlockpages',
    },
    {
        tag: 'MmLd',
        pool: 'nonpaged',
        what: 'loaded-module database',
        kind: 'internal',
        owner: 'nt!mm',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'Mm  ',
        pool: 'both',
        what: 'general Mm',
        kind: 'internal',
        owner: 'nt!mm',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'Strg',
        pool: 'paged',
        what: 'string converted by Rtl',
        kind: 'shared',
        acquire: ['RtlAnsiStringToUnicodeString', 'RtlUpcaseUnicodeString', 'RtlStringFromGUID'],
        release: ['RtlFreeUnicodeString'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK wdm.h: rtlansistringtounicodestring',
    },
    {
        tag: 'VStr',
        pool: 'paged',
        what: 'Rtl string under Driver Verifier',
        kind: 'shared',
        owner: 'nt!Vf',
        acquire: ['RtlAnsiStringToUnicodeString'],
        release: ['RtlFreeUnicodeString'],
        noise: 'none',
        healthyOutstanding: 20_000,
        verifierAliasOf: 'Strg',
        source: 'WDK wdm.h: rtlansistringtounicodestring',
    },
    {
        tag: 'RtlT',
        pool: 'paged',
        what: 'temporary RTL allocation',
        kind: 'internal',
        owner: 'nt!rtl',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'D2d ',
        pool: 'paged',
        what: 'device-to-DOS-name',
        kind: 'shared',
        acquire: ['IoVolumeDeviceToDosName'],
        release: ['ExFreePool'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK tag list',
    },
    {
        tag: 'None',
        pool: 'both',
        what: 'untagged allocation',
        kind: 'shared',
        owner: 'nt!Vf',
        acquire: ['ExAllocatePool'],
        release: ['ExFreePool'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK classpnp.h: exallocatepool',
    },
    {
        tag: 'Ddk ',
        pool: 'both',
        what: 'default driver tag (ntddk.h)',
        kind: 'shared',
        acquire: ['ExAllocatePool'],
        release: ['ExFreePool'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK classpnp.h: exallocatepool',
    },
    {
        tag: 'FxDr',
        pool: 'nonpaged',
        what: 'KMDF globals / fallback tag',
        kind: 'shared',
        owner: 'wdf01000.sys',
        acquire: ['WdfMemoryCreate'],
        release: ['WdfObjectDelete'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK wdfmemory.h: wdfmemorycreate',
    },
    {
        tag: 'FxLg',
        pool: 'nonpaged',
        what: 'KMDF in-flight recorder log',
        kind: 'internal',
        owner: 'wdf01000.sys',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'FxL?',
        pool: 'both',
        what: 'KMDF loader',
        kind: 'internal',
        owner: 'wdfldr.sys',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'HalD',
        pool: 'nonpaged',
        what: 'HAL DMA',
        kind: 'shared',
        owner: 'hal.dll',
        acquire: ['IoGetDmaAdapter', 'AllocateCommonBuffer'],
        release: ['PutDmaAdapter'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wdm.h: iogetdmaadapter',
    },
    {
        tag: 'PsQb',
        pool: 'nonpaged',
        what: 'process quota block',
        kind: 'rider',
        owner: 'nt!ps',
        acquire: ['ExAllocatePoolWithQuotaTag'],
        release: ['ExFreePoolWithTag'],
        noise: 'medium',
        ridesWith: 'Proc',
        source: 'WDK wdm.h: exallocatepoolwithquotatag; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'FMfn',
        pool: 'both',
        what: 'file name node of the filter manager',
        kind: 'cache',
        owner: 'fltmgr.sys',
        acquire: ['FltGetFileNameInformation', 'FltGetFileNameInformationUnsafe'],
        release: ['FltReleaseFileNameInformation'],
        noise: 'high',
        source: 'WDK fltkernel.h: fltgetfilenameinformation; microsoft/WSL#41296',
    },
    {
        tag: 'FMfc',
        pool: 'nonpaged',
        what: 'file-object context (fltmgr)',
        kind: 'rider',
        owner: 'fltmgr.sys',
        acquire: ['FltAllocateContext', 'FltSetStreamHandleContext'],
        release: ['FltReleaseContext', 'FltDeleteContext'],
        noise: 'high',
        ridesWith: 'File',
        source: 'WDK fltkernel.h: fltallocatecontext; microsoft/WSL#40804',
    },
    {
        tag: 'FMsl',
        pool: 'nonpaged',
        what: 'STREAM_LIST_CTRL',
        kind: 'cache',
        owner: 'fltmgr.sys',
        acquire: ['FltSetStreamContext', 'FltGetStreamContext'],
        release: ['FltReleaseContext'],
        noise: 'high',
        source: 'WDK fltkernel.h: fltgetstreamcontext',
    },
    {
        tag: 'FMfz',
        pool: 'nonpaged',
        what: 'FILE_LIST_CTRL',
        kind: 'cache',
        owner: 'fltmgr.sys',
        acquire: ['FltSetFileContext'],
        release: ['FltReleaseContext'],
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'FMsc',
        pool: 'nonpaged',
        what: 'SECTION_CONTEXT',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltCreateSectionForDataScan'],
        release: ['FltCloseSectionForDataScan'],
        noise: 'medium',
        healthyOutstanding: 20_000,
        source: 'WDK tag list',
    },
    {
        tag: 'FMwi',
        pool: 'nonpaged',
        what: 'fltmgr work items',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltAllocateGenericWorkItem', 'FltAllocateDeferredIoWorkItem'],
        release: ['FltFreeGenericWorkItem', 'FltFreeDeferredIoWorkItem'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK fltkernel.h: fltallocategenericworkitem; microsoft/WSL#40804',
    },
    {
        tag: 'FMfl',
        pool: 'nonpaged',
        what: 'FLT_FILTER',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltRegisterFilter', 'FltEnumerateFilters', 'FltGetFilterFromName'],
        release: ['FltUnregisterFilter', 'FltObjectDereference'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK fltkernel.h: fltregisterfilter',
    },
    {
        tag: 'FMis',
        pool: 'nonpaged',
        what: 'FLT_INSTANCE',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltAttachVolume', 'FltGetVolumeInstanceFromName'],
        release: ['FltDetachVolume', 'FltObjectDereference'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK fltkernel.h: fltenumeratefilters',
    },
    {
        tag: 'FMcr',
        pool: 'nonpaged',
        what: 'context registration',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltRegisterFilter'],
        release: ['FltUnregisterFilter'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK fltkernel.h: fltregisterfilter',
    },
    {
        tag: 'FMol',
        pool: 'paged',
        what: 'oplock context',
        kind: 'shared',
        owner: 'fltmgr.sys',
        acquire: ['FltInitializeOplock'],
        release: ['FltUninitializeOplock'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK fltkernel.h: fltinitializeoplock',
    },
    {
        tag: 'FMus',
        pool: 'paged',
        what: 'unicode string (fltmgr)',
        kind: 'internal',
        owner: 'fltmgr.sys',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'FMvj',
        pool: 'nonpaged',
        what: 'FLT_VERIFIER_OBJECT',
        kind: 'verifier',
        owner: 'fltmgr.sys',
        noise: 'none',
        source: 'WDK tag list',
    },
    {
        tag: 'FOCX',
        pool: 'paged',
        what: 'FSRTL per-file-object context',
        kind: 'rider',
        owner: 'nt!fsrtl',
        acquire: ['FsRtlInsertPerFileObjectContext'],
        release: ['FsRtlRemovePerFileObjectContext'],
        noise: 'high',
        ridesWith: 'File',
        source: 'WDK ntifs.h: fsrtlinsertperfileobjectcontext; microsoft/WSL#40804',
    },
    {
        tag: 'FSro',
        pool: 'paged',
        what: 'oplock (FsRtl)',
        kind: 'shared',
        owner: 'nt!fsrtl',
        acquire: ['FsRtlInitializeOplock'],
        release: ['FsRtlUninitializeOplock'],
        noise: 'medium',
        healthyOutstanding: 1_000_000,
        source: 'reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'FSim',
        pool: 'paged',
        what: 'MCB',
        kind: 'shared',
        owner: 'nt!fsrtl',
        acquire: ['FsRtlInitializeLargeMcb'],
        release: ['FsRtlUninitializeLargeMcb'],
        noise: 'medium',
        healthyOutstanding: 100_000,
        source: 'WDK tag list',
    },
    {
        tag: 'FSel',
        pool: 'paged',
        what: 'ECP list',
        kind: 'shared',
        owner: 'nt!fsrtl',
        acquire: ['FsRtlAllocateExtraCreateParameterList'],
        release: ['FsRtlFreeExtraCreateParameterList'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK tag list',
    },
    {
        tag: 'FSeh',
        pool: 'paged',
        what: 'ECP entry',
        kind: 'shared',
        owner: 'nt!fsrtl',
        acquire: ['FsRtlAllocateExtraCreateParameter'],
        release: ['FsRtlFreeExtraCreateParameter'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK tag list',
    },
    {
        tag: 'CcSc',
        pool: 'nonpaged',
        what: 'shared cache map',
        kind: 'cache',
        owner: 'nt!cc',
        acquire: ['CcInitializeCacheMap'],
        release: ['CcUninitializeCacheMap'],
        noise: 'high',
        source: 'WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'CcPc',
        pool: 'nonpaged',
        what: 'private cache map',
        kind: 'cache',
        owner: 'nt!cc',
        acquire: ['CcInitializeCacheMap'],
        release: ['CcUninitializeCacheMap'],
        noise: 'high',
        source: 'WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h',
    },
    {
        tag: 'CcVa',
        pool: 'nonpaged',
        what: 'VACB array',
        kind: 'cache',
        owner: 'nt!cc',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'CcBc',
        pool: 'nonpaged',
        what: 'BCB',
        kind: 'shared',
        owner: 'nt!cc',
        acquire: ['CcPinRead', 'CcMapData'],
        release: ['CcUnpinData'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK tag list',
    },
    {
        tag: 'Fecf',
        pool: 'nonpaged',
        what: 'WFP filter-engine callout context',
        kind: 'shared',
        owner: 'netio.sys',
        acquire: ['FwpsAcquireClassifyHandle0', 'FwpsAcquireWritableLayerDataPointer0'],
        release: ['FwpsReleaseClassifyHandle0', 'FwpsApplyModifiedLayerData0'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK fwpsk.h: fwpsacquireclassifyhandle0; microsoft/Windows-driver-samples#1191',
    },
    {
        tag: 'Fecc',
        pool: 'nonpaged',
        what: 'WFP classify context',
        kind: 'shared',
        owner: 'netio.sys',
        acquire: ['FwpsPendOperation0', 'FwpsPendClassify0'],
        release: ['FwpsCompleteOperation0', 'FwpsCompleteClassify0'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK fwpsk.h: fwpspendoperation0',
    },
    {
        tag: 'WfpC',
        pool: 'nonpaged',
        what: 'WFP callout',
        kind: 'shared',
        owner: 'netio.sys',
        acquire: ['FwpsCalloutRegister1'],
        release: ['FwpsCalloutUnregisterById0'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK fwpsk.h: fwpscalloutregister1',
    },
    {
        tag: 'WfpF',
        pool: 'nonpaged',
        what: 'WFP filter',
        kind: 'shared',
        owner: 'netio.sys',
        acquire: ['FwpmFilterAdd0'],
        release: ['FwpmFilterDeleteById0', 'FwpmEngineClose0'],
        noise: 'low',
        healthyOutstanding: 10_000,
        source: 'WDK fwpmk.h: fwpmengineopen0',
    },
    {
        tag: 'Wfpn',
        pool: 'nonpaged',
        what: 'NBL info container',
        kind: 'shared',
        owner: 'netio.sys',
        acquire: ['FwpsReferenceNetBufferList0', 'FwpsFlowAssociateContext0'],
        release: ['FwpsDereferenceNetBufferList0', 'FwpsFlowRemoveContext0'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK fwpsk.h: fwpsreferencenetbufferlist0',
    },
    {
        tag: 'Fwpi',
        pool: 'nonpaged',
        what: 'injector info',
        kind: 'shared',
        owner: 'fwpkclnt.sys',
        acquire: ['FwpsInjectionHandleCreate0'],
        release: ['FwpsInjectionHandleDestroy0'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK fwpsk.h: fwpsinjectionhandlecreate0',
    },
    {
        tag: 'Fwpc',
        pool: 'nonpaged',
        what: 'injection call context',
        kind: 'shared',
        owner: 'fwpkclnt.sys',
        acquire: ['FwpsInjectNetworkSendAsync0'],
        release: ['FwpsFreeNetBufferList0'],
        noise: 'low',
        healthyOutstanding: 10_000,
        source: 'WDK fwpsk.h: fwpsallocatenetbufferandnetbufferlist0',
    },
    {
        tag: 'Fwpn',
        pool: 'nonpaged',
        what: 'WFP NBL info',
        kind: 'shared',
        owner: 'fwpkclnt.sys',
        acquire: ['FwpsAllocateCloneNetBufferList0'],
        release: ['FwpsFreeCloneNetBufferList0'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK fwpsk.h: fwpsallocateclonenetbufferlist0',
    },
    {
        tag: 'Fwpx',
        pool: 'nonpaged',
        what: 'NBL tagged context',
        kind: 'shared',
        owner: 'fwpkclnt.sys',
        acquire: ['FwpsNetBufferListAssociateContext1'],
        release: ['FwpsNetBufferListRemoveContext0'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK tag list',
    },
    {
        tag: 'NDnd',
        pool: 'nonpaged',
        what: 'NDIS pools (NBL/NB pool)',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateNetBufferListPool'],
        release: ['NdisFreeNetBufferListPool'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK nblapi.h: ndisallocatenetbufferlistpool',
    },
    {
        tag: 'NDnc',
        pool: 'nonpaged',
        what: 'NBL context',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateNetBufferListContext'],
        release: ['NdisFreeNetBufferListContext'],
        noise: 'low',
        healthyOutstanding: 20_000,
        source: 'WDK nblapi.h: ndisallocatenetbufferlistcontext',
    },
    {
        tag: 'NDtk',
        pool: 'nonpaged',
        what: 'NBL tracker',
        kind: 'internal',
        owner: 'ndis.sys',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'NDwi',
        pool: 'nonpaged',
        what: 'NDIS work item',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateIoWorkItem'],
        release: ['NdisFreeIoWorkItem'],
        noise: 'low',
        healthyOutstanding: 5000,
        source: 'WDK ndis.h: ndisallocateioworkitem',
    },
    {
        tag: 'NDdt',
        pool: 'nonpaged',
        what: 'deferred timer',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateTimerObject'],
        release: ['NdisFreeTimerObject'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndisallocatetimerobject',
    },
    {
        tag: 'NDch',
        pool: 'nonpaged',
        what: 'configuration handle',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisOpenConfigurationEx'],
        release: ['NdisCloseConfiguration'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndisopenconfigurationex',
    },
    {
        tag: 'NDpn',
        pool: 'nonpaged',
        what: 'parameter node (rides with NDch)',
        kind: 'rider',
        owner: 'ndis.sys',
        acquire: ['NdisReadConfiguration'],
        release: ['NdisCloseConfiguration'],
        noise: 'low',
        ridesWith: 'NDch',
        source: 'WDK ndis.h: ndisopenconfigurationex',
    },
    {
        tag: 'NDsh',
        pool: 'nonpaged',
        what: 'shared memory',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisMAllocateSharedMemory'],
        release: ['NdisMFreeSharedMemory'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndismallocatesharedmemory',
    },
    {
        tag: 'NDrw',
        pool: 'nonpaged',
        what: 'RW lock',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateRWLock'],
        release: ['NdisFreeRWLock'],
        noise: 'none',
        healthyOutstanding: 5000,
        source: 'WDK ndis.h: ndisallocaterwlock',
    },
    {
        tag: 'NDre',
        pool: 'nonpaged',
        what: 'OID request',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateCloneOidRequest'],
        release: ['NdisFreeCloneOidRequest'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndisallocatecloneoidrequest',
    },
    {
        tag: 'NDfb',
        pool: 'nonpaged',
        what: 'LWF filter block',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisFRegisterFilterDriver'],
        release: ['NdisFDeregisterFilterDriver'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndisfregisterfilterdriver',
    },
    {
        tag: 'NDpb',
        pool: 'nonpaged',
        what: 'protocol block',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisRegisterProtocolDriver'],
        release: ['NdisDeregisterProtocolDriver'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndisregisterprotocoldriver',
    },
    {
        tag: 'NDob',
        pool: 'nonpaged',
        what: 'open block',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisOpenAdapterEx'],
        release: ['NdisCloseAdapterEx'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ndis.h: ndiscloseadapterex',
    },
    {
        tag: 'NDam',
        pool: 'nonpaged',
        what: 'NdisAllocateMemory',
        kind: 'shared',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateMemory'],
        release: ['NdisFreeMemory'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK tag list',
    },
    {
        tag: 'NDvm',
        pool: 'nonpaged',
        what: 'NDIS memory with verify on',
        kind: 'verifier',
        owner: 'ndis.sys',
        acquire: ['NdisAllocateMemoryWithTag'],
        release: ['NdisFreeMemory'],
        noise: 'none',
        source: 'WDK ndis.h: ndisallocatememorywithtagpriority',
    },
    {
        tag: 'NMRb',
        pool: 'nonpaged',
        what: 'NMR binding',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['NmrRegisterClient', 'WskRegister'],
        release: ['NmrDeregisterClient', 'WskDeregister'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK netioddk.h: nmrregisterclient',
    },
    {
        tag: 'NMRm',
        pool: 'nonpaged',
        what: 'NMR module',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['NmrRegisterProvider', 'WskRegister'],
        release: ['NmrDeregisterProvider', 'WskDeregister'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK wsk.h: wskregister',
    },
    {
        tag: 'TcpE',
        pool: 'nonpaged',
        what: 'TCP endpoint',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['WskSocket'],
        release: ['WskCloseSocket'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK tag list',
    },
    {
        tag: 'TcpL',
        pool: 'nonpaged',
        what: 'TCP listener',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['WskSocket'],
        release: ['WskCloseSocket'],
        noise: 'low',
        healthyOutstanding: 2000,
        source: 'WDK tag list',
    },
    {
        tag: 'UdpA',
        pool: 'nonpaged',
        what: 'UDP endpoint',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['WskSocket'],
        release: ['WskCloseSocket'],
        noise: 'medium',
        healthyOutstanding: 50_000,
        source: 'WDK tag list',
    },
    {
        tag: 'InPa',
        pool: 'nonpaged',
        what: 'port assignment',
        kind: 'shared',
        owner: 'tcpip.sys',
        acquire: ['WskBind'],
        release: ['WskCloseSocket'],
        noise: 'medium',
        healthyOutstanding: 2000,
        source: 'WDK tag list',
    },
    {
        tag: 'TNbl',
        pool: 'nonpaged',
        what: 'TCP send NBLs',
        kind: 'internal',
        owner: 'tcpip.sys',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'AfdB',
        pool: 'nonpaged',
        what: 'AFD data buffer',
        kind: 'internal',
        owner: 'afd.sys',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'AfdE',
        pool: 'nonpaged',
        what: 'AFD endpoint',
        kind: 'internal',
        owner: 'afd.sys',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'CM  ',
        pool: 'paged',
        what: 'registry',
        kind: 'cache',
        owner: 'nt!cm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'CMkb',
        pool: 'paged',
        what: 'key control blocks',
        kind: 'rider',
        owner: 'nt!cm',
        acquire: ['ZwOpenKey'],
        release: ['ZwClose'],
        noise: 'high',
        ridesWith: 'Key ',
        source: 'WDK wdm.h: zwopenkey',
    },
    {
        tag: 'CMnb',
        pool: 'paged',
        what: 'registry notify block',
        kind: 'shared',
        owner: 'nt!cm',
        acquire: ['ZwNotifyChangeKey'],
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 100_000,
        source: 'WDK tag list',
    },
    {
        tag: 'CMpb',
        pool: 'paged',
        what: 'registry post block',
        kind: 'shared',
        owner: 'nt!cm',
        acquire: ['ZwNotifyChangeKey'],
        release: ['ZwClose'],
        noise: 'medium',
        healthyOutstanding: 10_000,
        source: 'WDK tag list',
    },
    {
        tag: 'CMVa',
        pool: 'paged',
        what: 'value cache',
        kind: 'cache',
        owner: 'nt!cm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'EtwR',
        pool: 'nonpaged',
        what: 'ETW kernel-mode RegEntry',
        kind: 'shared',
        owner: 'nt!etw',
        acquire: ['EtwRegister', 'TraceLoggingRegister'],
        release: ['EtwUnregister', 'TraceLoggingUnregister'],
        noise: 'medium',
        healthyOutstanding: 500_000,
        source: 'WDK wdm.h: etwregister',
    },
    {
        tag: 'EtwG',
        pool: 'nonpaged',
        what: 'ETW GUID entry',
        kind: 'shared',
        owner: 'nt!etw',
        acquire: ['EtwRegister'],
        release: ['EtwUnregister'],
        noise: 'medium',
        healthyOutstanding: 10_000,
        source: 'WDK wdm.h: etwregister',
    },
    {
        tag: 'EtwB',
        pool: 'nonpaged',
        what: 'ETW buffers',
        kind: 'cache',
        owner: 'nt!etw',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'EtwD',
        pool: 'nonpaged',
        what: 'ETW data block',
        kind: 'internal',
        owner: 'nt!etw',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'POWI',
        pool: 'nonpaged',
        what: 'power work item',
        kind: 'internal',
        owner: 'nt!po',
        acquire: ['PoRequestPowerIrp'],
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'PNI ',
        pool: 'nonpaged',
        what: 'power-notify instance',
        kind: 'shared',
        acquire: ['PoRegisterPowerSettingCallback'],
        release: ['PoUnregisterPowerSettingCallback'],
        noise: 'none',
        healthyOutstanding: 2000,
        source: 'WDK ntifs.h: poregisterpowersettingcallback',
    },
    {
        tag: 'MmSt',
        pool: 'paged',
        what: 'prototype PTEs of mapped files',
        kind: 'cache',
        owner: 'nt!mm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'MmCa',
        pool: 'nonpaged',
        what: 'control areas of mapped files',
        kind: 'cache',
        owner: 'nt!mm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'MmSm',
        pool: 'paged',
        what: 'segments that map data files',
        kind: 'cache',
        owner: 'nt!mm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'MmSc',
        pool: 'nonpaged',
        what: 'subsections of data files',
        kind: 'cache',
        owner: 'nt!mm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'Vad ',
        pool: 'nonpaged',
        what: 'virtual address descriptors',
        kind: 'cache',
        owner: 'nt!mm',
        acquire: ['MmMapViewOfSection'],
        release: ['ZwUnmapViewOfSection'],
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'VadS',
        pool: 'nonpaged',
        what: 'short VADs',
        kind: 'cache',
        owner: 'nt!mm',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'Ntff',
        pool: 'paged',
        what: 'NTFS FCB data',
        kind: 'cache',
        owner: 'ntfs.sys',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'NtfC',
        pool: 'paged',
        what: 'NTFS CCB',
        kind: 'rider',
        owner: 'ntfs.sys',
        noise: 'high',
        ridesWith: 'File',
        source: 'microsoft/WSL#40804',
    },
    {
        tag: 'NtFC',
        pool: 'both',
        what: 'NTFS Create.c',
        kind: 'cache',
        owner: 'ntfs.sys',
        release: ['FltReleaseContext'],
        noise: 'high',
        source: 'microsoft/WSL#40804',
    },
    {
        tag: 'NtFs',
        pool: 'nonpaged',
        what: 'NTFS StrucSup.c',
        kind: 'cache',
        owner: 'ntfs.sys',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'NtxF',
        pool: 'nonpaged',
        what: 'NTFS FCB nonpaged (lookaside)',
        kind: 'cache',
        owner: 'ntfs.sys',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'FIcs',
        pool: 'nonpaged',
        what: 'fileinfo stream context',
        kind: 'cache',
        owner: 'fileinfo.sys',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'AlMs',
        pool: 'paged',
        what: 'ALPC message',
        kind: 'cache',
        owner: 'nt!alpc',
        noise: 'high',
        source: 'WDK tag list',
    },
    {
        tag: 'smNp',
        pool: 'nonpaged',
        what: 'memory-compression store',
        kind: 'cache',
        owner: 'nt!store or rdyboost.sys',
        noise: 'high',
        source: 'WDK tag list',
    },
    { tag: 'Gxlt', pool: 'paged', what: 'GDI Xlate', kind: 'cache', noise: 'high', source: 'WDK tag list' },
    {
        tag: 'HidC',
        pool: 'both',
        what: 'HID class driver',
        kind: 'internal',
        owner: 'hidclass.sys',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'VfPT',
        pool: 'nonpaged',
        what: 'DV stack-trace records',
        kind: 'verifier',
        owner: 'nt!Vf',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'ViIn',
        pool: 'nonpaged',
        what: 'DV internal',
        kind: 'verifier',
        owner: 'nt!Vf',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'Fltt',
        pool: 'nonpaged',
        what: 'DV fault-injection stack log',
        kind: 'verifier',
        owner: 'nt!Vf',
        noise: 'low',
        source: 'WDK tag list',
    },
    {
        tag: 'MmVt',
        pool: 'nonpaged',
        what: 'DV thunks',
        kind: 'verifier',
        owner: 'nt!mm',
        noise: 'medium',
        source: 'WDK tag list',
    },
    {
        tag: 'Qc??',
        pool: 'both',
        what: 'MsQuic allocation',
        kind: 'driver',
        owner: 'msquic.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'Xd??',
        pool: 'both',
        what: 'XDP allocation',
        kind: 'driver',
        owner: 'xdp.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'FspI',
        pool: 'both',
        what: 'WinFsp internal allocation',
        kind: 'driver',
        owner: 'winfsp-x64.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'DOKA',
        pool: 'both',
        what: 'Dokan allocation',
        kind: 'driver',
        owner: 'dokan2.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'npvo',
        pool: 'nonpaged',
        what: 'ovpn-dco allocation',
        kind: 'driver',
        owner: 'ovpn-dco.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'GBDH',
        pool: 'nonpaged',
        what: 'HyperDbg allocation',
        kind: 'driver',
        owner: 'hyperkd.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'wgnt',
        pool: 'nonpaged',
        what: 'WireGuardNT allocation',
        kind: 'driver',
        owner: 'wireguard.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'WDiv',
        pool: 'nonpaged',
        what: 'WinDivert allocation',
        kind: 'driver',
        owner: 'WinDivert64.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: '4321',
        pool: 'nonpaged',
        what: 'Npcap allocation',
        kind: 'driver',
        owner: 'npcap.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'MHBt',
        pool: 'both',
        what: 'WinBtrfs allocation',
        kind: 'driver',
        owner: 'btrfs.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'V_fs',
        pool: 'nonpaged',
        what: 'virtio-fs allocation',
        kind: 'driver',
        owner: 'viofs.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'Kp??',
        pool: 'both',
        what: 'System Informer allocation',
        kind: 'driver',
        owner: 'SystemInformer.sys',
        acquire: ['ExAllocatePool2', 'ExAllocatePoolWithTag'],
        release: ['ExFreePool', 'ExFreePoolWithTag'],
        noise: 'none',
        source: 'WDK wdm.h: exallocatepool2',
    },
    {
        tag: 'Ntf?',
        pool: 'both',
        what: 'NTFS structure',
        kind: 'cache',
        noise: 'high',
        source: 'seen to grow on healthy machines',
    },
    {
        tag: 'Cc??',
        pool: 'both',
        what: 'cache manager structure',
        kind: 'cache',
        noise: 'high',
        source: 'seen to grow on healthy machines',
    },
    {
        tag: 'CM??',
        pool: 'both',
        what: 'registry structure',
        kind: 'cache',
        noise: 'high',
        source: 'seen to grow on healthy machines',
    },
    {
        tag: 'Etw?',
        pool: 'both',
        what: 'event tracing structure',
        kind: 'cache',
        noise: 'high',
        source: 'seen to grow on healthy machines',
    },
    {
        tag: 'WCsc',
        pool: 'both',
        what: 'wcifs stream context',
        kind: 'object',
        owner: 'wcifs.sys',
        noise: 'none',
        source: 'microsoft/Windows-Containers#646',
    },
    {
        tag: 'WCfc',
        pool: 'both',
        what: 'wcifs file context',
        kind: 'object',
        owner: 'wcifs.sys',
        noise: 'none',
        source: 'microsoft/Windows-Containers#646',
    },
    {
        tag: 'WCri',
        pool: 'both',
        what: 'wcifs reparse information',
        kind: 'object',
        owner: 'wcifs.sys',
        noise: 'none',
        source: 'microsoft/Windows-Containers#646',
    },
];


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** The whole text. */
const decodeText = (bytes) => [...decode(bytes)].map(({ text }) => text).join('');
/**
 * Bytes → text, losing nothing, in stretches of whole lines.
 *
 * Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
 * 0x7F or the console speaks another language. A line that is not valid UTF-8 is read byte by byte (U+0000 to U+00FF), so
 * that such a tag keeps its bytes.
 */
function* decode(bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf))
        return yield* decodeUtf8(bytes.subarray(3));
    if (startsWith(bytes, 0xff, 0xfe))
        return yield* decodeUtf16(bytes.subarray(2), 'utf-16le');
    if (startsWith(bytes, 0xfe, 0xff))
        return yield* decodeUtf16(bytes.subarray(2), 'utf-16be');
    const byteOrder = byteOrderOf(bytes);
    return yield* byteOrder === null ? decodeUtf8(bytes) : decodeUtf16(bytes, byteOrder);
}
/** Bytes of a stretch: enough to make its overhead vanish, little enough to hold beside the dump. */
const STRETCH = 2 ** 16;
const LINE_FEED = 10;
const startsWith = (bytes, ...mark) => mark.every((byte, index) => bytes[index] === byte);
/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (bytes) => {
    const sample = bytes.subarray(0, 512);
    const nuls = [0, 0];
    for (let at = 0; at < sample.length; at++) {
        if (sample[at] === 0)
            nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
    }
    const [even = 0, odd = 0] = nuls;
    const enough = sample.length / 4;
    if (odd > enough && even === 0)
        return 'utf-16le';
    return even > enough && odd === 0 ? 'utf-16be' : null;
};
function* decodeUtf8(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for (let start = 0; start < bytes.length;) {
        const end = endOfLine(bytes, start + STRETCH);
        const stretch = bytes.subarray(start, end);
        const text = tryDecode(decoder, stretch) ?? decodeLines(decoder, stretch);
        yield text.length === stretch.length ? { text, codes: stretch } : toStretch(text);
        start = end;
    }
}
const toStretch = (text) => {
    const codes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        codes[at] = Math.min(text.charCodeAt(at), 0xff);
    return { text, codes };
};
const tryDecode = (decoder, bytes) => {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
};
const decodeLines = (decoder, bytes) => {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const end = endOfLine(bytes, start);
        const line = bytes.subarray(start, end);
        lines.push(tryDecode(decoder, line) ?? decodeBytes(line));
        start = end;
    }
    return lines.join('');
};
const decodeBytes = (bytes) => {
    const pieces = [];
    for (let start = 0; start < bytes.length; start += 8192) {
        pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
    }
    return pieces.join('');
};
/** Place after the line that `from` lies in. */
const endOfLine = (bytes, from) => {
    if (from >= bytes.length)
        return bytes.length;
    const newline = bytes.indexOf(LINE_FEED, from);
    return newline === -1 ? bytes.length : newline + 1;
};
function* decodeUtf16(bytes, byteOrder) {
    const decoder = new TextDecoder(byteOrder);
    let pieces = [];
    for (let start = 0; start < bytes.length; start += STRETCH) {
        const text = decoder.decode(bytes.subarray(start, start + STRETCH), { stream: true });
        const end = text.lastIndexOf('\n') + 1;
        if (end > 0) {
            yield toStretch(pieces.join('') + text.slice(0, end));
            pieces = [];
        }
        pieces.push(text.slice(end));
    }
    yield toStretch(pieces.join('') + decoder.decode());
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ describeTags),
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __nccwpck_require__(9341);
// EXTERNAL MODULE: ./build/core/parse/decode.js
var decode = __nccwpck_require__(742);
;// CONCATENATED MODULE: ./build/core/parse/lines.js
const linesOf = (stretches, descriptions = null) => ({
    text: '',
    codes: new Uint8Array(),
    start: 0,
    end: 0,
    next: 0,
    number: 0,
    at: 0,
    above: [],
    tags: new Map(),
    descriptions,
    stretches,
});
/** Steps to the next line; false at the end of the dump. LF and CRLF end a line, and so do several CRs before an LF. */
const advance = (cursor) => {
    if (cursor.next >= cursor.text.length && !readStretch(cursor))
        return false;
    const { text, next } = cursor;
    const newline = text.indexOf('\n', next);
    cursor.start = next;
    cursor.at = next;
    cursor.next = newline === -1 ? text.length : newline + 1;
    cursor.end = newline === -1 ? text.length : newline;
    while (cursor.end > next && cursor.codes[cursor.end - 1] === CARRIAGE_RETURN)
        cursor.end--;
    cursor.number++;
    return true;
};
const readStretch = (cursor) => {
    for (;;) {
        const { value } = cursor.stretches.next();
        if (value === undefined)
            return false;
        if (value.text === '')
            continue;
        cursor.text = value.text;
        cursor.codes = value.codes;
        cursor.next = 0;
        return true;
    }
};
/** Gives the current line back, so that the next `advance` reads it again. */
const stepBack = (cursor) => {
    cursor.next = cursor.start;
    cursor.number--;
};
const lineAt = (cursor) => cursor.text.slice(cursor.start, cursor.end);
/** True where the dump ends without a line break: whoever wrote it may have been cut off here. */
const endsOpen = (cursor) => cursor.end === cursor.text.length;
const isBlank = ({ codes, start, end }) => pastSpace(codes, start, end) === end;
/** Moves past blanks and tabs. */
const skipSpace = (cursor) => {
    cursor.at = pastSpace(cursor.codes, cursor.at, cursor.end);
};
const pastSpace = (codes, from, end) => {
    let at = from;
    while (at < end && (codes[at] === BLANK || codes[at] === TAB))
        at++;
    return at;
};
/**
 * Reads a decimal number up to `limit`, a place in the line; -1 where there is none, or one above 2^53, which no counter
 * reaches.
 */
const readNumber = (cursor, limit = cursor.end) => {
    const { codes } = cursor;
    const from = cursor.at;
    let at = from;
    let value = 0;
    while (at < limit) {
        const digit = (codes[at] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            break;
        value = value * 10 + digit;
        at++;
    }
    cursor.at = at;
    return at === from || value > Number.MAX_SAFE_INTEGER ? -1 : value;
};
const BLANK = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const ZERO = 48;

// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __nccwpck_require__(4897);
// EXTERNAL MODULE: ./build/core/pool.js
var core_pool = __nccwpck_require__(3506);
;// CONCATENATED MODULE: ./build/core/parse/table.js




const startTable = (source, line, tags = new Map()) => ({
    source,
    line,
    usages: [],
    problems: [],
    tags,
    alike: new Set(),
    counts: new Map(),
});
/** Problems of one code that a table lists one by one: beyond, a file is damaged as a whole. */
const MOST_LISTED = 20;
const report = (table, code, line, detail = []) => {
    const count = (table.counts.get(code) ?? 0) + 1;
    table.counts.set(code, count);
    if (count <= MOST_LISTED)
        table.problems.push((0,problem/* problem */.CC)(code, { source: table.source, line, detail }));
};
/** Reports the current line as one that could not be read; the last one of a dump may have been cut off. */
const reportLine = (table, cursor) => report(table, endsOpen(cursor) ? 'CUT_LINE' : 'UNREAD_LINE', cursor.number, (0,phrase/* phrase */.MZ) `${excerpt(lineAt(cursor))}`);
/** A longer text is no tag, and cut to one it would be another's. */
const TAG_LENGTH = 4;
/** The tag that stands in a text of at most four characters. */
const tagOf = (table, text) => {
    const known = table.tags.get(text) ?? newTag(table, text);
    if (known.table !== table) {
        known.table = table;
        known.nonpaged = NOWHERE;
        known.paged = NOWHERE;
    }
    return known;
};
const NOWHERE = -1;
/** Texts that differ in their last blanks only are one tag. */
const newTag = (table, text) => {
    const tag = (0,core_pool/* toTag */.yQ)(text);
    const places = (tag === text ? undefined : table.tags.get(tag)) ?? { tag, table, nonpaged: NOWHERE, paged: NOWHERE };
    table.tags.set(text, places);
    if (tag !== text)
        table.tags.set(tag, places);
    return places;
};
/** Keeps what the rest of the line says of a tag, where that is asked for: the first that the dump says. */
const describe = (cursor, tag, read) => {
    const { descriptions, text, at, end } = cursor;
    if (descriptions?.get(tag) === '')
        descriptions.set(tag, read(text.slice(at, end)).replace(/\s+/g, ' ').trim());
};
/** A line for the message: cut to a length that fits one, since a binary file may be one line. */
const excerpt = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** Adds a row; two tags of one dump may print alike, and their rows are then one. */
const addUsage = (table, places, usage) => {
    const { usages } = table;
    const { pool } = usage;
    const place = places[pool];
    if (place === NOWHERE) {
        places[pool] = usages.length;
        usages.push(usage);
        return;
    }
    const earlier = usages[place];
    if (earlier === undefined)
        return;
    table.alike.add((0,core_pool/* printTag */.O4)(usage.tag));
    usages[place] = (0,core_pool/* addUsages */.OO)(earlier, usage);
};
/**
 * Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
 * nonpaged, then paged.
 */
const addBothPools = (table, places, counts, line) => {
    const { tag } = places;
    const nonpaged = usageAt(tag, 'nonpaged', counts, 0);
    checkDiff(table, nonpaged, counts[2] ?? 0, line);
    addUsage(table, places, nonpaged);
    const paged = usageAt(tag, 'paged', counts, 4);
    checkDiff(table, paged, counts[6] ?? 0, line);
    addUsage(table, places, paged);
};
const usageAt = (tag, pool, counts, at) => ({
    tag,
    pool,
    allocs: counts[at] ?? 0,
    frees: counts[at + 1] ?? 0,
    bytes: counts[at + 3] ?? 0,
});
/** What the table gave: no snapshot where it has no rows. */
const closeTable = (table, told) => {
    const { source, line, usages, alike, problems } = table;
    if (usages.length === 0 && !isCut(table))
        report(table, 'NO_ROWS', line);
    if (alike.size > 0)
        report(table, 'DUPLICATE_ROW', line, (0,phrase/* listOf */.c3)([...alike].slice(0, 20)));
    const unlisted = [...table.counts].filter(([, count]) => count > MOST_LISTED);
    const more = unlisted.map(([code, count]) => (0,problem/* problem */.CC)(code, { source, line, detail: (0,phrase/* phrase */.MZ) `${count - MOST_LISTED} more` }));
    const rows = told.coverage.kind === 'all' ? withoutZeros(usages) : usages;
    const snapshots = rows.length === 0 ? [] : [{ source, line, usages: rows, capture: {}, ...told }];
    return { snapshots, problems: [...problems, ...more] };
};
/**
 * A row of zeros beside a row of the other pool says nothing in a dump that shows all tags. In one with rows missing it
 * tells a tag that was not there from one that is not known.
 */
const withoutZeros = (usages) => usages.filter((usage, index) => !isZero(usage) || !isPartner(usage, usages[index - 1], usages[index + 1]));
const isZero = ({ allocs, bytes }) => allocs === 0 && bytes === 0;
/** Both rows of a tag are added together, the nonpaged one first: of two rows of zeros the nonpaged one stays. */
const isPartner = (usage, before, after) => usage.pool === 'paged' ? before?.tag === usage.tag : after?.tag === usage.tag && !isZero(after);
/** True where a row may have been lost: then a tag that is absent is unknown. */
const isDamaged = ({ counts }) => counts.has('CUT_LINE') || counts.has('UNREAD_LINE') || counts.has('SNAPSHOT_INVALID');
/** True where the text broke off inside the table. */
const isCut = ({ counts }) => counts.has('CUT_LINE');
/** The counts of a row must agree with each other: the dump prints `Diff = Allocs − Frees`, modulo 2^32. */
const checkDiff = (table, usage, diff, line) => {
    if (((usage.allocs - usage.frees - diff) | 0) === 0)
        return;
    const counts = (0,phrase/* phrase */.MZ) `${(0,core_pool/* printTag */.O4)(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`;
    report(table, 'COUNTS_DISAGREE', line, counts);
};

;// CONCATENATED MODULE: ./build/core/parse/kdbg.js


/**
 * ReactOS kdbg's `!poolused 1`: TAB-separated, no TOTAL. A tag that does not print stands as the number that its bytes
 * make, little-endian, and what has no tag is `Anon`.
 * Source: the format as ReactOS developers show it in public logs; no real dump was at hand.
 *
 *     Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed
 *     Ntfx\t\t1200\t\t1100\t\t100\t\t25600\t\t0\t\t0\t\t0\t\t0
 *     0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0
 */
const readKdbg = (cursor, source) => {
    const header = HEADER.exec(lineAt(cursor));
    if (header === null)
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    if (header[1] === undefined) {
        report(table, 'KDBG_SHORT', cursor.number);
        return { snapshots: [], problems: table.problems };
    }
    const counts = new Array(8).fill(0);
    while (advance(cursor)) {
        if (readRow(cursor, table, counts) || isBlank(cursor))
            continue;
        if (PROMPT.test(lineAt(cursor))) {
            stepBack(cursor);
            break;
        }
        reportLine(table, cursor);
    }
    const coverage = { kind: isDamaged(table) ? 'partial' : 'all' };
    return closeTable(table, { format: 'kdbg !poolused', counters: 'cumulative', coverage, statedTotals: null });
};
const HEADER = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/;
const PROMPT = /^\s*kdb:>|^\t*NonPaged/i;
/** Fills `counts` from the current line and adds its rows; false when the line is no row. */
const readRow = (cursor, table, counts) => {
    const { text, start } = cursor;
    // A tag may itself begin with 0x, so what ends after four characters is one.
    const width = cursor.codes[start + 4] !== kdbg_TAB && text.startsWith('0x', start) ? HEXADECIMAL : 4;
    if (cursor.codes[start + width] !== kdbg_TAB)
        return false;
    cursor.at = start + width;
    for (let index = 0; index < 8; index++) {
        skipSpace(cursor);
        const count = readNumber(cursor);
        if (count === -1)
            return false;
        counts[index] = count;
    }
    // Every row ends with its line break; without one the last number may be cut.
    if (endsOpen(cursor) || cursor.at !== cursor.end)
        return false;
    const tag = text.slice(start, start + width);
    const places = tagOf(table, width === 4 ? tag : tagOfNumber(tag));
    addBothPools(table, places, counts, cursor.number);
    return true;
};
const kdbg_TAB = 9;
/** `0x00000001` */
const HEXADECIMAL = 10;
const tagOfNumber = (text) => {
    const number = Number.parseInt(text.slice(2), 16);
    return String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff));
};

;// CONCATENATED MODULE: ./build/core/parse/merge-views.js



/**
 * A log of `!poolused 2` and then `!poolused 4`, or of one command for each tag, is one snapshot seen twice: the machine
 * stands still under the debugger. Neighbours of different commands whose common rows agree become one. The same command
 * twice is a series, and so is whatever stands on both sides of a `g` that let the machine run.
 */
const mergeViews = (snapshots, problems) => {
    const merged = [];
    const found = [...problems];
    for (const snapshot of snapshots) {
        const earlier = merged.at(-1);
        const union = earlier === undefined ? null : unionOf(earlier, snapshot);
        if (union === null) {
            merged.push({ snapshot, rows: null, commands: new Set([snapshot.command ?? '']) });
            continue;
        }
        merged[merged.length - 1] = union;
        const lines = (0,phrase/* phrase */.MZ) `lines ${earlier?.snapshot.line ?? 0} and ${snapshot.line}`;
        found.push((0,problem/* problem */.CC)('VIEWS_MERGED', { source: snapshot.source, line: snapshot.line, detail: lines }));
    }
    return { snapshots: merged.map(withRows), problems: found };
};
const withRows = ({ snapshot, rows }) => rows === null ? snapshot : { ...snapshot, usages: [...rows.values()] };
/** The rows of both, the richer counters first; null where the two are not views of one moment. */
const unionOf = (view, other) => {
    const { snapshot: one, commands } = view;
    const command = other.command ?? '';
    if (one.format !== '!poolused' || other.format !== '!poolused' || other.resumed === true)
        return null;
    if (commands.has(command) && (command !== '' || isSameOrder(one, other)))
        return null;
    const same = one.counters === other.counters;
    const [main, side] = !same && one.counters === 'outstanding' ? [other, one] : [one, other];
    const rows = main === one && view.rows !== null ? view.rows : new Map(main.usages.map((row) => [(0,core_pool/* usageKey */.lN)(row), row]));
    const fresh = [];
    for (const usage of side.usages) {
        const known = rows.get((0,core_pool/* usageKey */.lN)(usage));
        if (known === undefined)
            fresh.push(usage);
        else if (!isSameRow(known, usage, same))
            return null;
    }
    // Rows of another kind of counter cannot stand in one snapshot; those that the richer view lacks must be none.
    if (!same && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0))
        return null;
    const coverage = same ? coverageOf(main.coverage, side.coverage) : main.coverage;
    if (same)
        for (const usage of fresh)
            rows.set((0,core_pool/* usageKey */.lN)(usage), usage);
    const statedTotals = coverage.kind === 'filtered' ? null : totalsOf(main, side);
    return { snapshot: { ...main, line: one.line, coverage, statedTotals }, rows, commands: commands.add(command) };
};
/** Without their commands, two outputs in the same order were sorted by the same one. */
const isSameOrder = (one, other) => one.usages.length === other.usages.length && one.usages.every(({ tag }, index) => tag === other.usages[index]?.tag);
const isSameRow = (one, other, sameCounters) => {
    if (one.bytes !== other.bytes || (0,core_pool/* outstanding */.Te)(one) !== (0,core_pool/* outstanding */.Te)(other))
        return false;
    return !sameCounters || (one.allocs === other.allocs && one.frees === other.frees);
};
const totalsOf = (one, other) => one.coverage.kind === 'filtered' ? other.statedTotals : (one.statedTotals ?? other.statedTotals);
/** One whole view is enough; two filters together show the tags of either. */
const coverageOf = (one, other) => {
    if (one.kind === 'all' || other.kind === 'all')
        return { kind: 'all' };
    if (one.kind === 'partial' || other.kind === 'partial')
        return { kind: 'partial' };
    const patterns = new Set([...one.pattern.split(', '), ...other.pattern.split(', ')]);
    return { kind: 'filtered', pattern: [...patterns].sort().join(', ') };
};

;// CONCATENATED MODULE: ./build/core/parse/pool-tag-buffer.js



/**
 * The raw buffer that `NtQuerySystemInformation` fills, little-endian: SystemPoolTagInformation (class 22), and the newer
 * class whose counters are as wide as a pointer. A 32-bit process gets the 32-bit layout.
 * Source: public documentation and headers of the structure SYSTEM_POOLTAG; the newer layout is not verified on a machine.
 *
 *     ULONG Count; entries of Tag[4], then paged allocs, frees, used, then the same of nonpaged pool: paged comes first
 *
 * Answers null where the bytes are no such buffer. The buffer may be longer than its entries.
 */
const readPoolTagBuffer = (source, bytes) => {
    // The count is far below 65,536; text never has two NULs here, in any encoding.
    if (bytes.length < 32 || bytes[2] !== 0 || bytes[3] !== 0)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0, true);
    if (count === 0)
        return null;
    const read = layouts.map((layout) => ({ layout, rows: readEntries(view, layout, count) }));
    const [best] = read.sort((one, other) => other.rows.plausible - one.rows.plausible);
    if (best === undefined || best.rows.plausible < MOST_PLAUSIBLE)
        return null;
    return toTable(source, best.layout, { count, usages: best.rows.usages });
};
const layouts = [
    { pointerBits: 64, header: 8, entry: 0x28, places: [4, 8, 0x10, 0x18, 0x1c, 0x20], counter: 4 },
    { pointerBits: 32, header: 4, entry: 0x1c, places: [4, 8, 0x0c, 0x10, 0x14, 0x18], counter: 4 },
    { pointerBits: 64, header: 8, entry: 0x38, places: [8, 0x10, 0x18, 0x20, 0x28, 0x30], counter: 8 },
];
/** Share of entries that must look like one, for the bytes to be a buffer of this layout. */
const MOST_PLAUSIBLE = 0.9;
const readEntries = (view, layout, count) => {
    const whole = Math.min(count, Math.floor((view.byteLength - layout.header) / layout.entry));
    const usages = [];
    let plausible = 0;
    for (let index = 0; index < whole; index++) {
        const at = layout.header + index * layout.entry;
        const rows = readEntry(view, layout, at);
        usages.push(...rows);
        if (rows.every(isPlausible))
            plausible++;
    }
    return { usages, plausible: whole === 0 ? 0 : plausible / whole };
};
const readEntry = (view, layout, at) => {
    const [pagedAllocs, pagedFrees, pagedUsed, allocs, frees, used] = layout.places;
    const tag = (0,core_pool/* toTag */.yQ)(String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte))));
    const row = (pool, places) => ({
        tag,
        pool,
        allocs: readInteger(view, at + places[0], layout.counter),
        frees: readInteger(view, at + places[1], layout.counter),
        bytes: readInteger(view, at + places[2], layout.pointerBits === 64 ? 8 : 4),
    });
    return [row('nonpaged', [allocs, frees, used]), row('paged', [pagedAllocs, pagedFrees, pagedUsed])];
};
const readInteger = (view, at, width) => view.getUint32(at, true) + (width === 8 ? view.getUint32(at + 4, true) * 2 ** 32 : 0);
/** Bytes are held by as many allocations as are outstanding, and a tag is mostly letters. */
const isPlausible = (usage) => {
    const left = (0,core_pool/* outstanding */.Te)(usage);
    if (left < 0 || left > 2 ** 31 || usage.bytes > 2 ** 45 || usage.bytes < left)
        return false;
    return (left > 0 || usage.bytes === 0) && /[A-Za-z0-9]/.test(usage.tag);
};
const toTable = (source, layout, { count, usages }) => {
    const table = startTable(source, 1);
    for (const usage of usages)
        addUsage(table, tagOf(table, usage.tag), usage);
    const read = usages.length / 2;
    const cut = read < count;
    if (cut)
        report(table, 'CUT_BUFFER', null, (0,phrase/* phrase */.MZ) `${read} of ${count} entries`);
    return closeTable(table, {
        format: 'NtQuerySystemInformation',
        counters: 'cumulative',
        coverage: { kind: cut ? 'partial' : 'all' },
        statedTotals: null,
        capture: { pointerBits: layout.pointerBits },
    });
};

;// CONCATENATED MODULE: ./build/core/parse/dates.js
/**
 * The date in a line of text as ISO 8601, null where there is none or where it could be read in two ways (5/3/2024).
 *
 *     2024-05-01 12:34:56      → 2024-05-01T12:34:56     (local time of the machine)
 *     2024-05-01T12:34:56.12Z  → 2024-05-01T12:34:56.12Z
 *     Wed May  1 12:34:56 2024 → 2024-05-01T12:34:56
 */
const dateIn = (line) => {
    const iso = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(Z|[+-]\d{2}:?\d{2})?/.exec(line);
    if (iso !== null)
        return `${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${iso[5] ?? ''}`;
    const named = /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})\b/.exec(line);
    const month = monthOf(named?.[1] ?? '');
    if (named === null || month === null)
        return null;
    return `${named[4]}-${month}-${(named[2] ?? '').padStart(2, '0')}T${named[3]}`;
};
/** `May` → `05`; null for what is no English month. */
const monthOf = (name) => {
    const month = MONTHS.indexOf(name) + 1;
    return month === 0 ? null : String(month).padStart(2, '0');
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

;// CONCATENATED MODULE: ./build/core/parse/poolmon.js





/**
 * PoolMon: copies of its screen, and the files it writes with `-n`, which hold one snapshot after the other.
 * Source: WDK documentation, "PoolMon Display"; `-n` layouts of 32-bit and 64-bit machines read off public outputs.
 *
 *  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc  Mapped_Driver
 *
 *  Dh 1 Paged        24 (   0)        24 (   0)        0       0 (     0)      0 [Gdi Objects]
 *  ^^^^ four characters; deltas in parentheses stand only on the screen
 */
const readPoolmon = (cursor, source) => {
    const header = poolmon_HEADER.exec(lineAt(cursor));
    if (header === null)
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    const capture = captureAbove(cursor.above);
    const sessions = cursor.above.findLast((line) => SESSION.test(line));
    const elided = readRows(cursor, table, (header[1] ?? '').length);
    if (elided)
        report(table, 'ROWS_ELIDED', table.line);
    const cut = sessions === undefined && !elided && !isDamaged(table) ? cutView(table, capture.pools) : null;
    if (cut !== null)
        report(table, 'ROWS_NOT_IN_VIEW', table.line, cut);
    const coverage = poolmon_coverageOf(elided || cut !== null || isDamaged(table), sessions);
    return closeTable(table, { format: 'PoolMon', counters: 'cumulative', coverage, statedTotals: null, capture });
};
/** Rows of a whole snapshot hold nearly all of both pools; the rest is what the system does not tag. */
const MIN_SHARE_IN_VIEW = 0.8;
/** The header rounds each pool to KiB. */
const MAX_ROUNDING_BYTES = 2 * 1024;
/** What the rows hold where it is clearly less than the header states; null where nothing is missing. */
const cutView = (table, pools) => {
    if (pools === undefined || table.usages.length === 0)
        return null;
    const held = (0,core_pool/* sumBytes */.jO)(table.usages);
    const [rows, stated] = [held.nonpaged + held.paged, pools.nonpaged + pools.paged];
    return rows + MAX_ROUNDING_BYTES >= MIN_SHARE_IN_VIEW * stated ? null : (0,phrase/* phrase */.MZ) `${rows} of ${stated} bytes`;
};
const poolmon_coverageOf = (partial, sessions) => {
    if (partial)
        return { kind: 'partial' };
    return sessions === undefined ? { kind: 'all' } : { kind: 'filtered', pattern: sessions.trim() };
};
const poolmon_HEADER = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/;
/** `Session 0 pool information`, `All sessions pool information`: another pool than the system's. */
const SESSION = /^\s*(Session \d+|All sessions) pool information\s*$/i;
/** `Commit: 193760K Limit:1279764K Peak: 987356K            Pool N:14340K P:18644K`, and a date that a collector wrote. */
const captureAbove = (above) => {
    const pools = above.map(poolTotalsIn).findLast((found) => found !== null);
    const takenAt = above.map(dateIn).findLast((found) => found !== null);
    return { ...(pools == null ? {} : { pools }), ...(takenAt == null ? {} : { takenAt }) };
};
const poolTotalsIn = (line) => {
    const [, nonpaged, paged] = /Pool N:\s*(\d+)K\s+P:\s*(\d+)K/.exec(line) ?? [];
    return nonpaged === undefined ? null : { nonpaged: Number(nonpaged) * 1024, paged: Number(paged) * 1024 };
};
/** Reads rows until the next snapshot begins; true when dots stand for rows. */
const readRows = (cursor, table, tagColumn) => {
    let elided = false;
    while (advance(cursor)) {
        if (poolmon_readRow(cursor, table, tagColumn) || isBlank(cursor))
            continue;
        const line = lineAt(cursor);
        if (BEGINS_SNAPSHOT.test(line) || (table.usages.length > 0 && DATE.test(line))) {
            stepBack(cursor);
            break;
        }
        if (DOTS.test(line))
            elided = true;
        else if (!NOISE.test(line) && !DATE.test(line))
            reportLine(table, cursor);
    }
    return elided;
};
const BEGINS_SNAPSHOT = /^\s*(Memory:|Commit:|(## )?Tag\s+Type\s)/i;
/** Titles and rules. */
const NOISE = /^\s*(-{3,}\s*|.{0,80}pool information\s{0,20})$/i;
/** The line that a collector writes between snapshots: a date or a time, and no more than words around it. */
const DATE = /^[\w\s,.:+()/-]{0,40}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(:\d{2})?)[\w\s,.:+()/-]{0,40}$/;
const DOTS = /^\s*\.{2,}\s*$/;
/** Adds the current line as a row; false when it is none. A row that is cut or contradicts itself is reported here. */
const poolmon_readRow = (cursor, table, tagColumn) => {
    const typeAt = typeOf(cursor, tagColumn);
    const pool = typeAt === -1 ? null : poolAt(cursor, typeAt);
    if (pool === null)
        return false;
    const tagText = tagBefore(cursor, typeAt, tagColumn);
    if (tagText === null)
        return false;
    cursor.at = typeAt + (pool === 'paged' ? 5 : 4);
    const allocs = readCount(cursor);
    const frees = readCount(cursor);
    const diff = readCount(cursor);
    const bytes = readCount(cursor);
    const perAlloc = readCount(cursor);
    if (allocs < 0 || frees < 0 || diff < 0 || bytes < 0 || perAlloc < 0)
        return false;
    if (endsOpen(cursor) && perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0)) {
        reportLine(table, cursor);
        return true;
    }
    const places = tagOf(table, tagText);
    const { tag } = places;
    const usage = { tag, pool, allocs, frees, bytes };
    checkDiff(table, usage, diff, cursor.number);
    if (cursor.descriptions !== null)
        describe(cursor, tag, readMappedDriver);
    addUsage(table, places, usage);
    return true;
};
/** `[ntfs.sys  -  AttrSup.c]`, or cut at the width of the console with the bracket open. */
const readMappedDriver = (text) => /^\s*Unknown Driver/.test(text) ? '' : text.replace(/^\s*\[/, '').replace(/\]\s*$/, '');
/** Place of `Nonp` or `Paged` as a word of its own, after a tag of at least one character and at most a margin away; or -1. */
const typeOf = (cursor, tagColumn) => {
    const usual = cursor.start + tagColumn + 5;
    if (poolAt(cursor, usual) !== null)
        return usual;
    const last = Math.min(cursor.end, cursor.start + 16);
    for (let at = cursor.start + 2; at < last; at++) {
        if (poolAt(cursor, at) !== null)
            return at;
    }
    return -1;
};
const poolAt = ({ text, codes }, at) => {
    const before = codes[at - 1];
    if (before !== poolmon_BLANK && before !== poolmon_TAB)
        return null;
    const first = codes[at];
    if (first === LETTER_N)
        return text.startsWith('Nonp ', at) ? 'nonpaged' : null;
    return first === LETTER_P && text.startsWith('Paged ', at) ? 'paged' : null;
};
const poolmon_TAB = 9;
const poolmon_BLANK = 32;
const OPEN = 40;
const LETTER_N = 78;
const LETTER_P = 80;
/**
 * Where the row keeps the header's columns the tag is exactly four characters; where a page moved them, it is the word
 * before the type.
 */
const tagBefore = ({ text, start }, typeAt, tagColumn) => {
    if (typeAt - start === tagColumn + 5 && isMargin(text, start, tagColumn))
        return text.slice(typeAt - 5, typeAt - 1);
    if (typeAt - start === 5)
        return text.slice(start, start + 4);
    const word = text.slice(start, typeAt).trim();
    return word.length > 0 && word.length <= 4 ? word : null;
};
const isMargin = (text, start, width) => width === 1 ? text[start] === ' ' : text.slice(start, start + width).trim() === '';
/** ` (   0)   710`: a number, after the delta of the one before where the screen shows it; -1 where there is none. */
const readCount = (cursor) => {
    skipSpace(cursor);
    if (cursor.codes[cursor.at] === OPEN)
        skipDelta(cursor);
    return readNumber(cursor);
};
const skipDelta = (cursor) => {
    const shut = cursor.text.indexOf(')', cursor.at);
    if (shut === -1 || shut >= cursor.end)
        return;
    cursor.at = shut + 1;
    skipSpace(cursor);
};

;// CONCATENATED MODULE: ./build/core/parse/csv.js
/**
 * The fields of one CSV record, as RFC 4180 has them: a field in quotes may hold commas, doubled quotes and line breaks.
 * Null where a quote is not closed: the record goes on in the next line.
 */
const splitCsv = (line) => {
    const fields = [];
    let at = 0;
    for (;;) {
        const quoted = line.charCodeAt(at) === QUOTE;
        const end = quoted ? closingQuote(line, at + 1) : line.indexOf(',', at);
        if (quoted && end === -1)
            return null;
        const stop = end === -1 ? line.length : end;
        const field = line.slice(quoted ? at + 1 : at, stop);
        fields.push(quoted && field.includes('"') ? field.replaceAll('""', '"') : field);
        at = quoted ? stop + 1 : stop;
        if (at >= line.length)
            return fields;
        // What follows a closing quote up to the comma is no CSV, and nothing of a dump.
        if (line.charCodeAt(at) !== COMMA)
            at = line.indexOf(',', at);
        if (at === -1)
            return fields;
        at++;
    }
};
const QUOTE = 34;
const COMMA = 44;
/** Place of the quote that ends the field whose text begins at `from`; -1 where there is none. */
const closingQuote = (line, from) => {
    let at = line.indexOf('"', from);
    while (at !== -1 && line.charCodeAt(at + 1) === QUOTE)
        at = line.indexOf('"', at + 2);
    return at;
};

;// CONCATENATED MODULE: ./build/core/parse/poolmonx-csv.js



/**
 * PoolMonX's export: one row per tag and pool, sorted by nothing.
 * Source: the exports that zodiacon/PoolMonX publishes.
 *
 *     Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription
 *     Se  ,Paged,9732686,9728431,4255,207104,202 KB,48,nt!se,General security allocations
 *     ^^^^ the counts stand before any free text, so they are read by place; quotes matter in a tag only
 */
const readPoolmonxCsv = (cursor, source) => {
    if (!cursor.text.startsWith(poolmonx_csv_HEADER, cursor.start))
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    while (advance(cursor)) {
        if (!poolmonx_csv_readRow(cursor, table) && !isBlank(cursor))
            reportLine(table, cursor);
    }
    const coverage = { kind: isDamaged(table) ? 'partial' : 'all' };
    return closeTable(table, { format: 'PoolMonX CSV', counters: 'cumulative', coverage, statedTotals: null });
};
const poolmonx_csv_HEADER = 'Tag,Type,Allocs,Frees,Diff,Bytes,KB,';
/** Adds the current line as a row; false when it is none. */
const poolmonx_csv_readRow = (cursor, table) => {
    const { text } = cursor;
    const tagEnd = tagEndOf(cursor);
    const pool = poolmonx_csv_poolAt(text, tagEnd + 1);
    if (pool === null)
        return false;
    cursor.at = tagEnd + 1 + TYPES[pool].length;
    const allocs = poolmonx_csv_readCount(cursor);
    const frees = poolmonx_csv_readCount(cursor);
    const diff = poolmonx_csv_readCount(cursor);
    const bytes = poolmonx_csv_readCount(cursor);
    if (allocs < 0 || frees < 0 || diff < 0 || bytes < 0)
        return false;
    const tagText = unquoted(text.slice(cursor.start, tagEnd));
    if (tagText.length > TAG_LENGTH)
        return false;
    const places = tagOf(table, tagText);
    const { tag } = places;
    const usage = { tag, pool, allocs, frees, bytes };
    checkDiff(table, usage, diff, cursor.number);
    addUsage(table, places, usage);
    if (cursor.descriptions !== null)
        describe(cursor, tag, readDescription);
    // The export ends every line, so an open end is a broken copy even where the counts of its last row are whole.
    if (endsOpen(cursor))
        reportLine(table, cursor);
    return true;
};
/** A number and its comma; -1 where they are not. */
const poolmonx_csv_readCount = (cursor) => {
    const count = readNumber(cursor);
    if (cursor.codes[cursor.at] !== poolmonx_csv_COMMA)
        return -1;
    cursor.at++;
    return count;
};
const poolmonx_csv_COMMA = 44;
/** `202 KB,48,nt!se,General security allocations`: the two last columns are source and description. */
const readDescription = (text) => {
    const [source = '', words = ''] = splitCsv(text)?.slice(2) ?? [];
    return [words, source].filter((part) => part !== '').join(', ');
};
const TYPES = { paged: 'Paged,', nonpaged: 'Non Paged,' };
const poolmonx_csv_poolAt = (text, at) => {
    if (text.startsWith(TYPES.paged, at))
        return 'paged';
    return text.startsWith(TYPES.nonpaged, at) ? 'nonpaged' : null;
};
/** Place of the comma after the tag. A tag may hold a comma or a quote of its own, lack its last blanks, or stand in quotes. */
const tagEndOf = ({ text, start, end }) => {
    if (text[start + 4] === ',' && poolmonx_csv_poolAt(text, start + 5) !== null)
        return start + 4;
    const quote = text[start] === '"' ? closingQuote(text, start + 1) + 1 : 0;
    const comma = quote > 0 ? quote : text.indexOf(',', start);
    return comma === -1 || comma > end ? end : comma;
};
const unquoted = (field) => field.length > 4 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;

;// CONCATENATED MODULE: ./build/core/parse/pooltracker.js


/**
 * Volatility 2's `pooltracker` plug-in, which reads the pool tracker table out of a memory image.
 * Source: output in public write-ups.
 *
 *     Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes
 *     ------ -------- -------- -------- -------- -------- --------
 *     Thre     614895   614419   606688        0        0        0
 *     ^^^^ four characters, then six numbers, right-aligned under the rule, then driver and reason where asked for
 */
const readPooltracker = (cursor, source) => {
    if (!pooltracker_HEADER.test(lineAt(cursor)))
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    let ruleEnd = 0;
    while (advance(cursor)) {
        const line = lineAt(cursor);
        if (RULE.test(line))
            ruleEnd = line.trimEnd().length;
        else if (!isBlank(cursor) && !pooltracker_readRow(cursor, table, ruleEnd))
            reportLine(table, cursor);
    }
    const coverage = { kind: isDamaged(table) ? 'partial' : 'all' };
    return closeTable(table, { format: 'Volatility pooltracker', counters: 'cumulative', coverage, statedTotals: null });
};
const pooltracker_HEADER = /^Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/;
const RULE = /^-{3,}[-\s]*$/;
const pooltracker_readRow = (cursor, table, ruleEnd) => {
    const { text, start, end } = cursor;
    cursor.at = start + 4;
    const allocs = pooltracker_readCount(cursor);
    const frees = pooltracker_readCount(cursor);
    const bytes = pooltracker_readCount(cursor);
    const pagedAllocs = pooltracker_readCount(cursor);
    const pagedFrees = pooltracker_readCount(cursor);
    const pagedBytes = pooltracker_readCount(cursor);
    if (allocs < 0 || frees < 0 || bytes < 0 || pagedAllocs < 0 || pagedFrees < 0 || pagedBytes < 0)
        return false;
    // A right-aligned number that stops short of its column at the very end of the file lost its last digits.
    if (endsOpen(cursor) && cursor.at === end && end - start < ruleEnd)
        return false;
    const places = tagOf(table, text.slice(start, start + 4));
    const { tag } = places;
    if (cursor.descriptions !== null)
        describe(cursor, tag, (words) => words);
    addUsage(table, places, { tag, pool: 'nonpaged', allocs, frees, bytes });
    addUsage(table, places, { tag, pool: 'paged', allocs: pagedAllocs, frees: pagedFrees, bytes: pagedBytes });
    return true;
};
const pooltracker_readCount = (cursor) => {
    const from = cursor.at;
    skipSpace(cursor);
    return cursor.at === from ? -1 : readNumber(cursor);
};

;// CONCATENATED MODULE: ./build/core/parse/banner.js

/**
 * The moment and the boot that a debugger states in its banner or in `vertarget`; empty where it states none.
 *
 *     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
 *     System Uptime: 0 days 1:00:00.000
 */
const bannerIn = (above) => {
    const taken = lastMatch(above, SESSION_TIME);
    if (taken === null)
        return {};
    const [, name = '', day = '', time = '', year = '', sign = '+', hours = '0', minutes = '0'] = taken;
    const month = monthOf(name);
    if (month === null)
        return {};
    const local = Date.parse(`${year}-${month}-${day.padStart(2, '0')}T${time}Z`);
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const takenMs = local - offset * 60_000;
    if (Number.isNaN(takenMs))
        return {};
    const uptime = lastMatch(above, UPTIME);
    const takenAt = isoOf(takenMs);
    return uptime === null ? { takenAt } : { takenAt, bootedAt: isoOf(takenMs - uptimeMs(uptime)) };
};
const SESSION_TIME = /Debug session time:\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)\d* (\d{4})(?: \(UTC ?([+-]) ?(\d{1,2}):(\d{2})\))?/;
const UPTIME = /System Uptime:\s*(\d+) days? (\d{1,2}):(\d{2}):(\d{2})/;
const lastMatch = (lines, pattern) => lines.reduce((last, line) => pattern.exec(line) ?? last, null);
const uptimeMs = ([, days = '0', hours = '0', minutes = '0', seconds = '0']) => (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
/** Milliseconds since 1970 as ISO 8601 in UTC, worked out here: core reads no clock. */
const isoOf = (ms) => {
    const days = Math.floor(ms / DAY_MS);
    const { year, month, day } = civilOf(days);
    const rest = Math.floor((ms - days * DAY_MS) / 1000);
    const two = (value) => String(value).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
};
const DAY_MS = 86_400_000;
/** Days since 1970 as a Gregorian date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
const civilOf = (days) => {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    };
};

;// CONCATENATED MODULE: ./build/core/parse/poolused.js





/**
 * `!poolused [Flags [TagPattern]]` of WinDbg and KD.
 * Source: debugger documentation, "!poolused"; layouts read off public outputs of 2000 to 2024.
 *
 *                 NonPaged                                         Paged
 *  Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used
 *
 *  Hack           1           0         1          112            0           0         0            0\tdescription
 * TOTAL           1           0         1          112            0           0         0            0
 *  ^^^^ columns 2 to 5 are the tag, blanks included; the verbose form counts since boot, the short one what is left
 */
const readPoolused = (cursor, source) => {
    if (!mayBeHeader(cursor))
        return null;
    const header = poolused_HEADER.exec(lineAt(cursor));
    if (header === null)
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    const layout = layoutOf(header);
    const command = commandIn(cursor.above);
    const resumed = cursor.above.some((line) => RESUMES.test(line));
    const capture = bannerIn(cursor.above);
    const total = poolused_readRows(cursor, table, layout);
    return poolused_close(table, layout, { total, command, resumed, capture });
};
const poolused_HEADER = /^(\s*)Tag( +)Allocs +(Frees +Diff +)?Used +(?:\* +)?Allocs +(?:Frees +Diff +)?Used\s*$/;
/** A cheap look before the expression: few lines have `Tag` within their first characters. */
const mayBeHeader = ({ text, start }) => {
    const at = text.indexOf('Tag', start);
    return at !== -1 && at < start + 8;
};
const layoutOf = (header) => {
    const [line, margin = '', gap = '', verbose] = header;
    const tagColumn = margin.length > 0 ? 1 : 0;
    const collapsed = gap.length === 1;
    const numbers = verbose === undefined ? 4 : 8;
    // The old short layout is the only narrow one without a TAB before the description.
    const gluedWidth = numbers === 4 && !collapsed && line.trimEnd().length < 45 ? 9 : 0;
    return { tagColumn, numbers, gluedWidth, rowEnd: collapsed ? 0 : line.trimEnd().length };
};
/** Reads rows until TOTAL, the next prompt or the next header; what is neither row nor known noise is reported. */
const poolused_readRows = (cursor, table, layout) => {
    const row = { tagStart: 0, tagEnd: 0, numbers: new Array(layout.numbers).fill(0) };
    while (advance(cursor)) {
        if (poolused_readRow(cursor, layout, row)) {
            if (isTotal(cursor))
                return { line: cursor.number, numbers: [...row.numbers] };
            addRow(cursor, table, { layout, row });
            continue;
        }
        if (isBlank(cursor))
            continue;
        const line = lineAt(cursor);
        if (endsTable(line)) {
            stepBack(cursor);
            return null;
        }
        if (!poolused_DOTS.test(line) && !poolused_NOISE.test(line))
            reportLine(table, cursor);
    }
    return null;
};
/** `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/…`: what the debugger says about its own cache. */
const poolused_NOISE = /^\s*(Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i;
const poolused_DOTS = /^\s*\.{2,}/;
const poolused_PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/i;
const endsTable = (line) => poolused_PROMPT.test(line) || poolused_HEADER.test(line);
/** TOTAL stands in column 1 or 2, whatever the layout, and is a letter longer than a tag. */
const isTotal = ({ text, codes, start }) => {
    const at = codes[start] === poolused_BLANK ? start + 1 : start;
    return codes[at] === LETTER_T && text.startsWith('TOTAL', at) && /\s/.test(text.charAt(at + 5));
};
const poolused_BLANK = 32;
const STAR = 42;
const LETTER_T = 84;
/** Fills `row` from the current line; false when the line is no row. Only places and digits decide, never words. */
const poolused_readRow = (cursor, layout, row) => {
    const total = isTotal(cursor);
    row.tagStart = tagStart(cursor, layout);
    row.tagEnd = total ? cursor.text.indexOf('TOTAL', cursor.start) + 5 : tagEnd(cursor.text, row.tagStart, layout);
    if (!readNumbers(cursor, row, total ? 0 : layout.gluedWidth))
        return false;
    if (layout.rowEnd === 0 && !total)
        followBlankInTag(cursor, row);
    return true;
};
const readNumbers = (cursor, row, gluedWidth) => {
    cursor.at = row.tagEnd;
    for (let index = 0; index < row.numbers.length; index++) {
        const from = cursor.at;
        skipSpace(cursor);
        if (index === 4 && cursor.codes[cursor.at] === STAR) {
            cursor.at++;
            skipSpace(cursor);
        }
        if (cursor.at === from)
            return false;
        const number = readNumber(cursor, index === 3 ? gluedEnd(cursor, from, gluedWidth) : cursor.end);
        if (number === -1)
            return false;
        row.numbers[index] = number;
    }
    return true;
};
/**
 *  ohci        1      136         0        01394 OHCI host controller driver
 *                                          ^ the number ends with its nine columns: what follows is the description
 *
 * A number that fills its field and overflows it has no blank before it to count from, so there all digits are its own.
 */
const gluedEnd = (cursor, from, width) => width > 0 && cursor.at > from + 1 && from + width > cursor.at ? Math.min(from + width, cursor.end) : cursor.end;
/** The tag's column; a row that a page or a collector moved by its margin is followed there. */
const tagStart = ({ codes, start, end }, layout) => {
    if (layout.rowEnd === 0) {
        let at = start;
        while (at < end && codes[at] === poolused_BLANK)
            at++;
        return at;
    }
    const margin = codes[start] === poolused_BLANK;
    if (layout.tagColumn === 1)
        return margin ? start + 1 : start;
    return margin && codes[start + 4] !== poolused_BLANK ? start + 1 : start;
};
const tagEnd = (text, start, layout) => {
    if (layout.rowEnd > 0)
        return start + 4;
    // Blanks were collapsed, so the tag's own last blanks are gone: it ends at the first one.
    const blank = text.indexOf(' ', start);
    return blank === -1 || blank > start + 4 ? start + 4 : blank;
};
/** `Dh 1 24 24 0 0` with collapsed blanks: one number too many, since the first is the end of a four-letter tag. */
const followBlankInTag = (cursor, row) => {
    const { at, text } = cursor;
    const wholeTag = row.tagStart + 4;
    if (row.tagEnd === wholeTag || text.charCodeAt(wholeTag) !== poolused_BLANK)
        return;
    if (!/^ \d+( |$)/.test(text.slice(at, Math.min(cursor.end, at + 20))))
        return;
    row.tagEnd = wholeTag;
    if (!readNumbers(cursor, row, 0))
        cursor.at = at;
};
const addRow = (cursor, table, read) => {
    const { row, layout } = read;
    const { text, number: line } = cursor;
    // A right-aligned number that stops short of its column at the very end of the file lost its last digits.
    if (endsOpen(cursor) &&
        cursor.at === cursor.end &&
        (layout.rowEnd === 0 || cursor.at - cursor.start < layout.rowEnd)) {
        report(table, 'CUT_LINE', line, (0,phrase/* phrase */.MZ) `${excerpt(lineAt(cursor))}`);
        return;
    }
    const places = tagOf(table, text.slice(row.tagStart, row.tagEnd));
    const { tag } = places;
    if (cursor.descriptions !== null)
        describe(cursor, tag, poolused_readDescription);
    if (layout.numbers === 8) {
        addBothPools(table, places, row.numbers, line);
        return;
    }
    const [nonpaged = 0, nonpagedBytes = 0, paged = 0, pagedBytes = 0] = row.numbers;
    addUsage(table, places, { tag, pool: 'nonpaged', allocs: nonpaged, frees: 0, bytes: nonpagedBytes });
    addUsage(table, places, { tag, pool: 'paged', allocs: paged, frees: 0, bytes: pagedBytes });
};
/** `ACPI arbiter data , Binary: acpi.sys` → `ACPI arbiter data, acpi.sys` */
const poolused_readDescription = (text) => /^\s*UNKNOWN pooltag/.test(text) ? '' : text.replace(/\s*, Binary\s*: ?/, ', ');
const poolused_close = (table, layout, seen) => {
    const { total, command, resumed, capture } = seen;
    const filter = command?.filter ?? null;
    if (total === null && table.usages.length > 0 && !isCut(table))
        report(table, 'NO_TOTAL', table.line);
    const missing = total === null ? null : missingRows(table, layout, total);
    if (total !== null && missing !== null)
        report(table, 'TOTAL_MISMATCH', total.line, missing);
    if (filter !== null)
        report(table, 'FILTERED', table.line, (0,phrase/* phrase */.MZ) `${filter}`);
    return closeTable(table, {
        format: '!poolused',
        counters: layout.numbers === 8 ? 'cumulative' : 'outstanding',
        coverage: poolused_coverageOf(total !== null && missing === null, filter),
        statedTotals: total === null ? null : statedTotals(layout, total.numbers),
        ...(command === null ? {} : { command: command.text }),
        resumed,
        capture,
    });
};
const poolused_coverageOf = (complete, filter) => {
    if (!complete)
        return { kind: 'partial' };
    return filter === null ? { kind: 'all' } : { kind: 'filtered', pattern: filter };
};
const statedTotals = (layout, numbers) => layout.numbers === 8
    ? { nonpaged: numbers[3] ?? 0, paged: numbers[7] ?? 0 }
    : { nonpaged: numbers[1] ?? 0, paged: numbers[3] ?? 0 };
/** TOTAL is a checksum of the rows: says what does not add up, null when all does. */
const missingRows = (table, layout, total) => {
    const bytes = (0,core_pool/* sumBytes */.jO)(table.usages);
    const stated = statedTotals(layout, total.numbers);
    const allocs = { nonpaged: 0, paged: 0 };
    for (const usage of table.usages)
        allocs[usage.pool] += usage.allocs;
    const [nonpaged = 0] = total.numbers;
    const paged = total.numbers[layout.numbers / 2] ?? 0;
    if (!isSame(bytes.nonpaged, stated.nonpaged)) {
        return (0,phrase/* phrase */.MZ) `${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`;
    }
    if (!isSame(bytes.paged, stated.paged))
        return (0,phrase/* phrase */.MZ) `${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`;
    if (!isSame(allocs.nonpaged, nonpaged))
        return (0,phrase/* phrase */.MZ) `${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`;
    return isSame(allocs.paged, paged) ? null : (0,phrase/* phrase */.MZ) `${allocs.paged} of ${paged} paged allocations are in rows`;
};
/** Old debuggers add up in 32 bits. */
const isSame = (sum, stated) => sum === stated || (sum - stated) % 2 ** 32 === 0;
/** After a prompt, at the begin of a line, or in the quotes of `-c "…"`: a banner that mentions it is no command. */
const COMMAND = /(?:kd>\s{0,20}|^\s{0,20}|["';]\s{0,20})!poolused(?:\s{1,20}(?:0x)?([0-9a-f]{1,8})(?![^\s;"'])(?:\s{1,20}([^\s;"']{1,8}))?)?(?=[\s;"']|$)/i;
/** `kd> !poolused 1 Hack`, the last command above the header, where the transcript shows it. */
const commandIn = (above) => {
    const line = above.findLast((one) => COMMAND.test(one));
    const [text = '', flags = '', pattern = '*'] = COMMAND.exec(line ?? '') ?? [];
    if (line === undefined)
        return null;
    const session = (Number.parseInt(flags || '0', 16) & 8) > 0 ? 'session pool' : '';
    const filter = [pattern === '*' ? '' : pattern, session].filter((part) => part !== '').join(', ');
    return { text: text.slice(text.indexOf('!poolused')).trim(), filter: filter === '' ? null : filter };
};
/** The machine runs again: `kd> g`, or what the debugger says when it stops it. */
const RESUMES = /kd>\s{0,8}g[hnu]?\s*$|^Break instruction exception|^Connected to Windows/i;

;// CONCATENATED MODULE: ./build/core/parse/powershell-csv.js




/**
 * The CSV of the poolmon-powershell family of scripts. Columns are optional and in any order, and a looped run writes one
 * snapshot after the other under one header: a new time begins a new one.
 * Source: the scripts' published examples.
 *
 *     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",…
 *     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",…
 */
const readPowershellCsv = (cursor, source) => {
    if (cursor.text.indexOf('Tag', cursor.start) === -1)
        return null;
    const columns = columnsOf(lineAt(cursor));
    return columns === null ? null : readSnapshots(cursor, source, columns);
};
const COUNTS = ['Allocs', 'Frees', 'Diff', 'UsedBytes'];
const POOLS = { nonpaged: 'NonPaged', paged: 'Paged' };
const columnsOf = (line) => {
    const names = splitCsv(line.trim());
    if (names === null || !names.includes('Tag'))
        return null;
    const numbers = Object.values(POOLS).flatMap((prefix) => COUNTS.map((name) => prefix + name));
    const given = numbers.filter((name) => names.includes(name));
    const pools = ['nonpaged', 'paged']
        .map((pool) => {
        const [allocs = -1, frees = -1, diff = -1, bytes = -1] = COUNTS.map((name) => given.indexOf(POOLS[pool] + name));
        return { pool, allocs, frees, diff, bytes };
    })
        .filter(({ bytes }) => bytes !== -1);
    if (pools.length === 0)
        return null;
    const isUtc = names.includes('DateTimeUTC');
    const kinds = names.map((name) => (given.includes(name) ? given.indexOf(name) : textKindOf(name, isUtc)));
    return { kinds, pools, isUtc, counters: countersOf(pools) };
};
const textKindOf = (name, isUtc) => {
    if (name === 'Tag')
        return 'tag';
    if (name === (isUtc ? 'DateTimeUTC' : 'DateTime'))
        return 'time';
    return name === 'Binary' || name === 'Description' ? 'words' : 'other';
};
/** What all pools of the file have: counts since boot, what is left, or bytes alone. */
const countersOf = (pools) => {
    if (pools.every(({ allocs, frees }) => allocs !== -1 && frees !== -1))
        return 'cumulative';
    return pools.every(({ diff }) => diff !== -1) ? 'outstanding' : 'bytes';
};
const readSnapshots = (cursor, source, columns) => {
    const reads = [];
    const row = { tag: '', time: '', words: [], counts: [] };
    let table = startTable(source, cursor.number, cursor.tags);
    let time = '';
    let first = null;
    const hasTime = columns.kinds.includes('time');
    if (columns.counters === 'bytes')
        report(table, 'BYTES_ONLY', cursor.number);
    while (advance(cursor)) {
        if (isBlank(cursor))
            continue;
        const line = cursor.number;
        const isRow = readQuoted(cursor, columns, row) || readAny(cursor, columns, row);
        if (!isRow || row.tag.length > TAG_LENGTH || endsOpen(cursor)) {
            reportLine(table, cursor);
            continue;
        }
        // Without a time, the first tag of a run begins the next one.
        const again = !hasTime && row.tag === first;
        if (first === null)
            first = row.tag;
        if ((row.time !== time || again) && table.usages.length > 0) {
            reads.push(powershell_csv_close(table, columns, time));
            table = startTable(source, line, cursor.tags);
        }
        time = row.time;
        powershell_csv_addRow(cursor, table, { row, columns, line });
    }
    reads.push(powershell_csv_close(table, columns, time));
    return { snapshots: reads.flatMap((read) => read.snapshots), problems: reads.flatMap((read) => read.problems) };
};
const powershell_csv_QUOTE = 34;
const powershell_csv_COMMA = 44;
/** Fills `row` where each field stands in quotes, as PowerShell writes nearly every line; false elsewhere. */
const readQuoted = (cursor, { kinds }, row) => {
    const { text, codes, start, end } = cursor;
    const last = kinds.length - 1;
    row.words.length = 0;
    let at = start;
    for (let column = 0; column <= last; column++) {
        if (codes[at] !== powershell_csv_QUOTE)
            return false;
        const kind = kinds[column] ?? 'other';
        cursor.at = at + 1;
        if (typeof kind === 'number')
            row.counts[kind] = readNumber(cursor);
        else
            cursor.at = closingQuote(text, at + 1);
        if (cursor.at === -1 || cursor.at >= end || codes[cursor.at] !== powershell_csv_QUOTE)
            return false;
        if (typeof kind !== 'number' && !keepText(row, kind, at + 1, cursor))
            return false;
        at = cursor.at + 1;
        if (column < last && codes[at++] !== powershell_csv_COMMA)
            return false;
    }
    return at === end;
};
/** Keeps the field from `from` to where the cursor stands; false where a quote of its own must be undoubled. */
const keepText = (row, kind, from, cursor) => {
    const { text, at } = cursor;
    // Thousands of rows have one time, and what nobody asks for need not be read.
    if (kind === 'other' || (kind === 'words' && cursor.descriptions === null))
        return true;
    if (kind === 'time' && text.startsWith(row.time, from) && from + row.time.length === at)
        return true;
    const field = text.slice(from, at);
    if (field.includes('"'))
        return false;
    if (kind === 'words')
        row.words.push(field);
    else
        row[kind] = field;
    return true;
};
/** A line break inside quotes, which only a hostile or damaged tag has, goes on for at most this many lines. */
const MOST_LINES = 4;
/** Fills `row` whatever the quotes; false where the line is no record or a count no number. */
const readAny = (cursor, { kinds }, row) => {
    let line = lineAt(cursor);
    let fields = splitCsv(line);
    for (let more = 1; fields === null && more < MOST_LINES && advance(cursor); more++) {
        line = `${line}\n${lineAt(cursor)}`;
        fields = splitCsv(line);
    }
    if (fields?.length !== kinds.length)
        return false;
    row.words.length = 0;
    for (const [column, field] of fields.entries()) {
        const kind = kinds[column];
        if (typeof kind === 'number') {
            if (!/^\d{1,16}$/.test(field))
                return false;
            row.counts[kind] = Number(field);
        }
        if (kind === 'tag' || kind === 'time')
            row[kind] = field;
        if (kind === 'words')
            row.words.push(field);
    }
    return true;
};
const powershell_csv_addRow = (cursor, table, { row, columns, line }) => {
    const places = tagOf(table, row.tag);
    const { tag } = places;
    for (const { pool, ...at } of columns.pools) {
        const [allocs, frees] = countsOf(row.counts, at, columns.counters);
        const usage = { tag, pool, allocs, frees, bytes: row.counts[at.bytes] ?? 0 };
        if (columns.counters === 'cumulative' && at.diff !== -1)
            checkDiff(table, usage, row.counts[at.diff] ?? 0, line);
        addUsage(table, places, usage);
    }
    const { descriptions } = cursor;
    if (descriptions?.get(tag) === '')
        descriptions.set(tag, row.words
            .toReversed()
            .filter((part) => part !== '')
            .join(', '));
};
const countsOf = (counts, at, counters) => {
    switch (counters) {
        case 'cumulative':
            return [counts[at.allocs] ?? 0, counts[at.frees] ?? 0];
        case 'outstanding':
            return [counts[at.diff] ?? 0, 0];
        case 'bytes':
            return [0, 0];
        default:
            return counters;
    }
};
const powershell_csv_close = (table, columns, time) => {
    const [only] = columns.pools;
    const whole = columns.pools.length === 1 && only !== undefined
        ? { kind: 'filtered', pattern: `${only.pool} pool` }
        : { kind: 'all' };
    const coverage = isDamaged(table) ? { kind: 'partial' } : whole;
    const date = dateIn(time);
    const takenAt = date !== null && columns.isUtc && !/(Z|[+-]\d\d:?\d\d)$/.test(date) ? `${date}Z` : date;
    return closeTable(table, {
        format: 'PowerShell CSV',
        counters: columns.counters,
        coverage,
        statedTotals: null,
        capture: takenAt === null ? {} : { takenAt },
    });
};

;// CONCATENATED MODULE: ./build/core/parse/snapshot-json.js




/**
 * Our own snapshot format, as `docs/snapshot.schema.json` describes it: what `convert` writes. A file may hold several, one
 * after the other.
 *
 *     {
 *       "format": "pool-leak-check-snapshot", "version": 1,
 *       "takenAt": "2026-05-01T12:34:56Z", "driverVerifier": false, "counters": "cumulative", "coverage": "all",
 *       "usages": [
 *         ["Proc", "nonpaged", 12980, 1, 8618056]
 *       ]
 *     }
 */
const readSnapshotJson = (cursor, source) => {
    if (!isStart(cursor))
        return null;
    const table = startTable(source, cursor.number, cursor.tags);
    const text = readDocument(cursor);
    const whole = parseJson(text);
    if (whole !== null)
        return readSnapshot(table, whole);
    report(table, 'CUT_LINE', cursor.number, (0,phrase/* phrase */.MZ) `${text.slice(-40)}`);
    return readSnapshot(table, salvage(text));
};
/** `format` comes first, so that a document is known by its beginning. */
const isStart = ({ text, codes, start }) => codes[start] === snapshot_json_OPEN && /^\{\s*"format"\s*:\s*"pool-leak-check-snapshot"/.test(text.slice(start, start + 200));
const snapshot_json_OPEN = 123;
const SHUT = 125;
/** The lines of one document: one line, or all to the first that begins with the brace that closes it. */
const readDocument = (cursor) => {
    const lines = [lineAt(cursor)];
    if (parseJson(lines.join()) !== null)
        return lines.join();
    while (advance(cursor)) {
        lines.push(lineAt(cursor));
        if (cursor.codes[cursor.start] === SHUT)
            break;
    }
    return lines.join('\n');
};
const parseJson = (text) => {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
};
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A row, with bounds that no honest one reaches, since a hostile text may be one long row. */
const ROW = /\[\s{0,20}"(?:[^"\\]|\\.){0,64}"(?:\s{0,20},\s{0,20}(?:"\w{1,10}"|\d{1,16})){1,6}\s{0,20}\]/g;
/** The head and the whole rows of a document that broke off. */
const salvage = (text) => {
    const rowsAt = /"usages"\s*:\s*\[/.exec(text);
    if (rowsAt === null)
        return {};
    const head = parseJson(`${text.slice(0, rowsAt.index)}"usages": []}`) ?? {};
    const rows = text.slice(rowsAt.index + rowsAt[0].length).match(ROW) ?? [];
    return { ...head, coverage: 'partial', usages: parseJson(`{"rows":[${rows.join()}]}`)?.rows ?? [] };
};
const readSnapshot = (table, fields) => {
    if (fields.version !== undefined && fields.version !== 1)
        report(table, 'SNAPSHOT_INVALID', table.line, ['its version is not 1']);
    const counters = snapshot_json_countersOf(table, fields.counters);
    const rows = Array.isArray(fields.usages) ? fields.usages : [];
    const wrong = rows.filter((row) => !snapshot_json_addRow(table, row, counters)).length;
    if (wrong > 0)
        report(table, 'SNAPSHOT_INVALID', table.line, (0,phrase/* phrase */.MZ) `${wrong} of ${rows.length} usages are no rows`);
    return closeTable(table, {
        format: 'snapshot',
        counters,
        coverage: snapshot_json_coverageOf(table, fields.coverage),
        statedTotals: null,
        capture: captureOf(table, fields),
    });
};
const snapshot_json_countersOf = (table, value) => {
    if (value === 'cumulative' || value === 'outstanding' || value === 'bytes')
        return value;
    if (value !== undefined)
        report(table, 'SNAPSHOT_INVALID', table.line, ['counters is none of cumulative, outstanding, bytes']);
    return 'cumulative';
};
const snapshot_json_coverageOf = (table, value) => {
    if (isDamaged(table) || value === 'partial')
        return { kind: 'partial' };
    if (isFields(value) && typeof value.filter === 'string')
        return { kind: 'filtered', pattern: value.filter };
    if (value === undefined || value === 'all')
        return { kind: 'all' };
    report(table, 'SNAPSHOT_INVALID', table.line, ['coverage is none of all, partial, a filter']);
    return { kind: 'partial' };
};
/** `[tag, pool, allocs, frees, bytes]`, `[tag, pool, outstanding, bytes]` or `[tag, pool, bytes]`, as the counters are. */
const snapshot_json_addRow = (table, row, counters) => {
    if (!Array.isArray(row) || row.length !== snapshot_json_COUNTS[counters] + 2)
        return false;
    const [printed, pool, first, second, third] = row;
    const bytes = row.at(-1);
    if (typeof printed !== 'string' || printed.length > MOST_PRINTED || !isPool(pool))
        return false;
    const text = printed.includes('\\') ? (0,core_pool/* unprintTag */.nw)(printed) : printed;
    if (text.length > TAG_LENGTH)
        return false;
    if (!isCount(first) || !isCount(bytes))
        return false;
    if (counters === 'cumulative' && (!isCount(second) || !isCount(third)))
        return false;
    const places = tagOf(table, text);
    const allocs = counters === 'bytes' ? 0 : first;
    const frees = counters === 'cumulative' && isCount(second) ? second : 0;
    addUsage(table, places, { tag: places.tag, pool, allocs, frees, bytes });
    return true;
};
/** Four bytes as `\xNN`. */
const MOST_PRINTED = 16;
const snapshot_json_COUNTS = { cumulative: 3, outstanding: 2, bytes: 1 };
const isPool = (value) => value === 'nonpaged' || value === 'paged';
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === 'string' && value.length <= 200;
const isFlag = (value) => typeof value === 'boolean';
const isPointerBits = (value) => value === 32 || value === 64;
const isPools = (value) => isFields(value) && isCount(value.nonpaged) && isCount(value.paged);
const captureFields = {
    takenAt: isText,
    bootedAt: isText,
    computer: isText,
    osBuild: isText,
    architecture: isText,
    pointerBits: isPointerBits,
    driverVerifier: isFlag,
    stage: isText,
    iteration: isCount,
    liveProcesses: isCount,
    pools: isPools,
};
const captureOf = (table, fields) => {
    const given = Object.entries(captureFields).filter(([name]) => fields[name] !== undefined && fields[name] !== null);
    const wrong = given.filter(([name, isValid]) => !isValid(fields[name])).map(([name]) => name);
    if (wrong.length > 0)
        report(table, 'SNAPSHOT_INVALID', table.line, [wrong.join(', ')]);
    const valid = given.filter(([name]) => !wrong.includes(name)).map(([name]) => [name, fields[name]]);
    // Each field was checked by its own test.
    return Object.fromEntries(valid);
};

;// CONCATENATED MODULE: ./build/core/parse/verifier.js



const readVerifier = (cursor, source) => {
    if (driverIn(textOf(cursor)) === null)
        return null;
    const table = startTable(source, cursor.number);
    const drivers = [];
    const line = cursor.number;
    do {
        const named = driverIn(textOf(cursor));
        const driver = named === null ? null : readDriver(cursor, table, named);
        if (driver !== null)
            drivers.push(driver);
        if (named === null && ENDS.test(textOf(cursor))) {
            stepBack(cursor);
            break;
        }
    } while (advance(cursor));
    const takenAt = cursor.above.map(dateIn).findLast((found) => found !== null) ?? null;
    return { source, line, takenAt, drivers, problems: table.problems };
};
/** Another command of the debugger, or the begin of a table of pool tags in any format. */
const ENDS = /^\s{0,8}(\d{0,3}:? ?l?kd>|kdb:>|quit:|Memory:|(## )?Tag\b)|"Tag"|^\{\s{0,8}"format"/i;
/** Lines longer than any that a debugger prints are none of ours, and no expression need look at them. */
const MOST_LINE = 400;
const textOf = ({ text, start, end }) => text.slice(start, Math.min(end, start + MOST_LINE));
/** The driver that a section begins with, whatever the generation. */
const driverIn = (line) => {
    const [, current, state = ''] = /^\s{0,8}nt!_VF_TARGET_DRIVER\s+[0-9a-fx`]+:\s*([^\s(:]+)\s*\(([^)]*)\)/i.exec(line) ?? [];
    if (current !== undefined)
        return { driver: current, unloaded: /unloaded/i.test(state), radix: 16 };
    const [, oldState = '', old] = /^[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? [];
    if (old !== undefined)
        return { driver: old, unloaded: /^unloaded/i.test(oldState), radix: 16 };
    const [, queried, loads, unloads] = /^\s{0,8}(?:MODULE|Name):\s*([^\s,]+),?\s+\(?loads?:\s*(\d+)\s*[,/]\s*unloads?:\s*(\d+)/i.exec(line) ?? [];
    if (queried === undefined)
        return null;
    return { driver: queried, unloaded: Number(unloads) > 0 && Number(unloads) >= Number(loads), radix: 10 };
};
/** Null where a count of the driver is missing: what is unknown must not be taken for nothing. */
const readDriver = (cursor, table, { driver, unloaded, radix }) => {
    const counts = { nonpaged: { allocations: null, bytes: null }, paged: { allocations: null, bytes: null } };
    const left = [];
    const { number: line } = cursor;
    let cut = false;
    while (advance(cursor)) {
        const text = textOf(cursor);
        if (driverIn(text) !== null || ENDS.test(text)) {
            stepBack(cursor);
            break;
        }
        cut = endsOpen(cursor);
        // Of a line that was cut off nobody knows whether its last number is whole.
        if (!cut || text.trimEnd().endsWith(')'))
            readCounts(text, counts, radix);
        const allocation = allocationIn(text);
        if (allocation !== null)
            left.push(allocation);
    }
    const { nonpaged, paged } = counts;
    if (nonpaged.allocations === null || nonpaged.bytes === null || paged.allocations === null || paged.bytes === null) {
        report(table, cut ? 'CUT_LINE' : 'UNREAD_LINE', line, [{ quoted: driver }]);
        return null;
    }
    return {
        driver,
        unloaded,
        line,
        nonpaged: { allocations: nonpaged.allocations, bytes: nonpaged.bytes },
        paged: { allocations: paged.allocations, bytes: paged.bytes },
        left,
    };
};
const readCounts = (text, counts, radix) => {
    const [, what = '', both] = /^\s{0,12}Current Pool (Allocations|Bytes)\b:?(.*)$/i.exec(text) ?? [];
    if (both !== undefined) {
        // `( 0x1 / 0x0 )` with its bracket shut, or two numbers in columns.
        const [nonpaged, paged] = both.split(/[\s()/]+/).filter((part) => part !== '');
        const field = what.toLowerCase() === 'bytes' ? 'bytes' : 'allocations';
        counts.nonpaged[field] = both.includes('(') && !both.includes(')') ? null : toCount(nonpaged, radix);
        counts.paged[field] = both.includes('(') && !both.includes(')') ? null : toCount(paged, radix);
        return;
    }
    const [, pool, allocations] = /^\s{0,12}Current(NonPaged|Paged)PoolAllocations:\s*(\S+)/i.exec(text) ?? [];
    if (allocations !== undefined)
        counts[poolNamed(pool)].allocations = toCount(allocations, radix);
    const [, bytesPool, bytes] = /^\s{0,12}(?:Current)?(NonPaged|Paged)Pool(?:UsageInBytes|Bytes):\s*(\S+)/i.exec(text) ?? [];
    if (bytes !== undefined)
        counts[poolNamed(bytesPool)].bytes = toCount(bytes, radix);
};
/** `0x1a` is hexadecimal anywhere, and so are digits with a letter among them; others are what the section prints. */
const toCount = (text, radix) => {
    const digits = /^(?:0x)?([0-9a-f]{1,13})$/i.exec(text ?? '')?.[1];
    if (digits === undefined)
        return null;
    return Number.parseInt(digits, /^0x|[a-f]/i.test(text ?? '') ? 16 : radix);
};
const poolNamed = (name = '') => (name.toLowerCase() === 'paged' ? 'paged' : 'nonpaged');
/** `0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21` */
const allocationIn = (text) => {
    const [, length, tag, caller] = /^\s{0,12}(?:0x)?[0-9a-f`]{8,17}\s{1,8}0x([0-9a-f]{1,13})\s{1,8}(.{4})\s{1,8}((?:0x)?[0-9a-f`]{8,17}(?:\s{1,8}\S+)?)\s*$/i.exec(text) ?? [];
    if (length === undefined || tag === undefined || caller === undefined)
        return null;
    return { bytes: Number.parseInt(length, 16), tag, caller: caller.split(/\s+/).at(-1) ?? '' };
};

;// CONCATENATED MODULE: ./build/core/parse/index.js













/** The dump formats. A format is known by its header line, never by the name of the file. */
const readers = [
    readPoolused,
    readPoolmon,
    readPoolmonxCsv,
    readPowershellCsv,
    readPooltracker,
    readKdbg,
    readSnapshotJson,
];
/** Lines above a table that its reader may look at: more than any debugger banner has. */
const MOST_ABOVE = 200;
/**
 * Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
 * inside a table each line is a row, known noise or a problem.
 */
const parse = (source, bytes, onTable) => read(source, bytes, { descriptions: null, onTable });
const MOST_DESCRIPTION = 200;
/**
 * What a dump says of some of its tags, on one line each; tags of which it says nothing are left out. Reads the dump once
 * more, since what it says of thousands of tags would take more memory than their rows, and a report shows few.
 */
const describeTags = (bytes, tags) => {
    const descriptions = new Map(tags.map((tag) => [tag, '']));
    read('', bytes, { descriptions, onTable: undefined });
    const said = [...descriptions].filter(([, text]) => text !== '');
    return new Map(said.map(([tag, text]) => [tag, text.slice(0, MOST_DESCRIPTION)]));
};
const read = (source, bytes, { descriptions, onTable }) => {
    if (bytes.length === 0)
        return nothing((0,problem/* problem */.CC)('EMPTY_FILE', { source }));
    const buffer = readPoolTagBuffer(source, bytes);
    if (buffer !== null)
        return { ...buffer, drivers: [] };
    const cursor = linesOf((0,decode/* decode */.D)(bytes), descriptions);
    const snapshots = [];
    const drivers = [];
    const problems = [];
    let tables = 0;
    while (advance(cursor)) {
        if (isBlank(cursor))
            continue;
        const found = readTable(cursor, source);
        if (found === null) {
            rememberLine(cursor);
            continue;
        }
        tables++;
        onTable?.(tables);
        cursor.above.length = 0;
        for (const one of found.problems)
            problems.push(one);
        if ('drivers' in found)
            drivers.push(found);
        // A second reading for the words alone need not hold the rows of all snapshots again.
        else if (descriptions === null)
            for (const one of found.snapshots)
                snapshots.push(one);
    }
    if (tables === 0)
        problems.push((0,problem/* problem */.CC)('NOT_A_DUMP', { source }));
    const merged = mergeViews(snapshots, problems);
    return { ...merged, drivers };
};
const nothing = (found) => ({ snapshots: [], drivers: [], problems: [found] });
const readTable = (cursor, source) => {
    for (const reader of readers) {
        const found = reader(cursor, source);
        if (found !== null)
            return found;
    }
    return readVerifier(cursor, source);
};
const rememberLine = (cursor) => {
    cursor.above.push(lineAt(cursor).slice(0, 500));
    if (cursor.above.length > MOST_ABOVE)
        cursor.above.shift();
};


/***/ }),

/***/ 7557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPooltags)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4897);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3506);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9341);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1617);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(742);





/**
 * Reads the files in order; the first that names a tag wins, an exact tag before a pattern, the most specific pattern first.
 * Source: the layout as the debugger documentation describes it, "Using a pool tag text file".
 *
 *     rem a comment, and so is what begins with //
 *     AfdX - afd.sys     - AFD context
 *     Ntf? - ntfs.sys    - any letter in the place of ?, any run of them in the place of *
 *     Abc  - <unknown>   - the tag is padded with blanks to four characters
 */
const readPooltags = (files) => {
    const exact = new Map();
    const patterns = new Map();
    const problems = [];
    for (const { name: source, bytes } of files) {
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes);
        const odd = [];
        for (const [index, line] of text.split(/\r?\n/).entries()) {
            if (isComment(line))
                continue;
            const entry = entryIn(line);
            if (entry === null)
                odd.push(index + 1);
            else if (/[?*]/.test(entry.tag))
                keepFirst(patterns, entry.tag.trimEnd(), entry.words);
            else
                keepFirst(exact, (0,_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .toTag */ .yQ)(entry.tag), entry.words);
        }
        const [first] = odd;
        if (first !== undefined)
            problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('POOLTAG_LINES', { source, line: first, detail: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${odd.length}` }));
    }
    const bySpecificity = [...patterns]
        .map(([pattern, words]) => ({ matches: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .b)(pattern), words, literals: pattern.replace(/[?*]/g, '').length }))
        .sort((one, other) => other.literals - one.literals);
    const find = (tag) => exact.get(tag) ?? bySpecificity.find(({ matches }) => matches(tag))?.words ?? null;
    return { find, problems };
};
const keepFirst = (known, key, words) => {
    if (!known.has(key))
        known.set(key, words);
};
/** Blank lines, comments, and the 0x1A that ends an old file. */
const isComment = (line) => line.charCodeAt(0) === END_OF_FILE || /^\s*(rem\b|\/\/|$)/i.test(line);
const END_OF_FILE = 0x1a;
/** Split at the first two ` -`: descriptions hold dashes too, and binary or description may be missing. */
const entryIn = (line) => {
    const dash = line.indexOf(' -', 1);
    if (dash === -1)
        return null;
    const raw = line.slice(0, dash);
    const tag = raw.length <= 4 ? raw : raw.trim();
    if (tag.trim() === '' || tag.length > 4)
        return null;
    const rest = line.slice(dash + 2);
    const second = rest.indexOf(' -');
    const binary = (second === -1 ? rest : rest.slice(0, second)).trim();
    const description = second === -1 ? '' : rest.slice(second + 2).trim();
    const owner = /^<unknown>$/i.test(binary) ? '' : binary;
    return {
        tag,
        words: [description, owner]
            .filter((part) => part !== '')
            .join(', ')
            .slice(0, 200),
    };
};


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * phrase`${tag} grew by ${12979}` → [{ quoted: 'Proc' }, ' grew by ', '12,979']
 *
 * Strings are quoted, numbers are grouped by thousands, phrases are spliced in.
 */
const phrase = (words, ...values) => words.flatMap((word, index) => {
    const value = values[index];
    return value === undefined ? [word] : [word, ...partsOf(value)];
});
/** `['Proc', 'SePa', 'SeTd']` → Proc, SePa and SeTd, each quoted. */
const listOf = (values) => values.flatMap((value, index) => {
    if (index === 0)
        return [{ quoted: value }];
    return [index === values.length - 1 ? ' and ' : ', ', { quoted: value }];
});
/** The sentence as one string. Quoted parts stand as they are: encode the result before it leaves as a log line. */
const toPlain = (parts) => parts.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
/** `12979` → `12,979`; exact, whatever the size. */
const grouped = (value) => {
    const [whole = '', fraction] = String(Math.abs(value)).split('.');
    const sign = value < 0 ? '-' : '';
    const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? sign + thousands : `${sign}${thousands}.${fraction}`;
};
/** `1` → `1 block`, `6` → `6 blocks`, `+6` → `+6 blocks`. */
const counted = (count, noun, plural = `${noun}s`) => [
    `${grouped(count)} ${count === 1 ? noun : plural}`,
];
const partsOf = (value) => {
    if (typeof value === 'number')
        return [grouped(value)];
    if (typeof value === 'string')
        return [{ quoted: value }];
    return value;
};


/***/ }),

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ defaultPoints)
/* harmony export */ });
const defaultPoints = {
    leak: 6,
    suspect: 4,
    noisyRun: 8,
    magnitude: 1,
    magnitudeHuge: 3,
    fewFrees: 1,
    inStep: 1,
    inStepMost: 3,
    lockSure: 3,
    lock: 2,
    grewEvenly: 3,
    grewSteadily: 0,
    jumped: -3,
    flat: -4,
    gaveBack: -4,
    gaveNothingBack: 1,
    excess: 3,
    notableExcess: 2,
    unsurprising: -1,
    cacheTag: -2,
    bytesOnly: 1,
    driverTag: 4,
    bytesLock: 3,
    everyLeg: 2,
    oneLeg: -2,
};


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   Od: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(383);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1617);


const defaultPolicy = {
    driverTags: [],
    driverStopped: false,
    ignoreTags: [],
    iterations: null,
    controlIterations: null,
    strict: false,
    maxGrowthBytes: null,
    maxGrowthCount: null,
    maxGrowthPercent: null,
    maxTotalNonpagedGrowth: null,
    maxTotalPagedGrowth: null,
    legs: [],
    limits: [],
    exceptions: [],
    acknowledgeLabel: 'pool-leak-accepted',
    failOn: 'leak',
    onInconclusive: 'fail',
    points: _points_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPoints */ .t,
};
/** True for a row whose tag one of the patterns names. */
const matcherOf = (patterns) => {
    const matches = patterns.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .b);
    return ({ tag }) => matches.some((match) => match(tag));
};
/** True for a row that the entry is about. */
const scopeOf = ({ tag, pool }) => {
    const matches = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .b)(tag);
    return (row) => (pool === null || row.pool === pool) && matches(row.tag);
};
/** Compiles the policy's patterns once; the result answers for one row after another. */
const limitsFor = (policy) => {
    const entries = policy.limits.map((limit) => ({ limit, isAbout: scopeOf(limit) }));
    return (row) => {
        const named = entries.filter(({ isAbout }) => isAbout(row)).map(({ limit }) => limit);
        const own = firstOf(named);
        return { own, all: firstOf([own, policy]) };
    };
};
/** Each figure from the first that states it. */
const firstOf = (limits) => {
    const first = (name) => limits.find((limit) => limit[name] !== null)?.[name] ?? null;
    return {
        maxGrowthBytes: first('maxGrowthBytes'),
        maxGrowthCount: first('maxGrowthCount'),
        maxGrowthPercent: first('maxGrowthPercent'),
    };
};


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ poolKinds),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   OO: () => (/* binding */ addUsages),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   jO: () => (/* binding */ sumBytes),
/* harmony export */   lN: () => (/* binding */ usageKey),
/* harmony export */   nw: () => (/* binding */ unprintTag),
/* harmony export */   yQ: () => (/* binding */ toTag),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
const poolKinds = ['nonpaged', 'paged'];
/**
 * Allocations not yet freed. 32-bit counters wrap, so they are subtracted modulo 2^32; a counter above 2^32 shows that
 * they are 64-bit ones (the kernel's own since Windows 10 1809), which do not.
 */
const outstanding = ({ allocs, frees }) => allocs < 2 ** 32 && frees < 2 ** 32 ? (allocs - frees) | 0 : allocs - frees;
/**
 * Two rows as one. What is outstanding adds up, and so do allocations; frees follow, since a 32-bit counter of one of the two
 * may have wrapped.
 */
const addUsages = (one, other) => {
    const allocs = one.allocs + other.allocs;
    const frees = allocs - outstanding(one) - outstanding(other);
    const wrapped = frees < 0 ? 2 ** 32 : 0;
    return { ...one, allocs: allocs + wrapped, frees: frees + wrapped, bytes: one.bytes + other.bytes };
};
/** Names a row: one tag in one pool. */
const usageKey = (row) => row.pool === 'paged' ? `${row.tag}P` : `${row.tag}N`;
/**
 * Four characters as a tag, shorter ones padded with blanks on the right as the debugger prints them.
 * A character above U+00FF cannot be a tag byte: the console replaced it, and `?` stands for what was lost.
 */
const toTag = (text) => {
    const padded = text.length === 4 ? text : text.padEnd(4).slice(0, 4);
    // The brand's one constructor.
    return (isBytes(padded) ? padded : padded.replace(/[^\0-\xff]/g, '?'));
};
const isBytes = (text) => {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0xff)
            return false;
    return true;
};
/** A tag for reading: blanks stay, a byte outside printable ASCII becomes `\xNN`, and so does a `\` that would read as one. */
const printTag = (tag) => tag.replace(/[^\x20-\x7e]|\\(?=x)/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
/** What `printTag` wrote, as the characters that it stands for: `\xNN` is one byte. */
const unprintTag = (printed) => printed.replace(/\\x([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
/** The tag that `printTag` wrote. */
const readTag = (printed) => toTag(unprintTag(printed));
/** Bytes of each pool, summed over the rows. */
const sumBytes = (usages) => {
    let nonpaged = 0;
    let paged = 0;
    for (const usage of usages) {
        if (usage.pool === 'nonpaged')
            nonpaged += usage.bytes;
        else
            paged += usage.bytes;
    }
    return { nonpaged, paged };
};


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   wi: () => (/* binding */ isMissingEvidence),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export problemCatalog */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4897);

/** A wrong set-up (input, permission, artifact): one readable message that says what to do. The process prints it without a stack. */
class UserError extends Error {
    name = 'UserError';
}
const problem = (code, fields = {}) => {
    const { source = '', line = null, leg = null, detail = [] } = fields;
    return { code, source, line, leg, detail };
};
const problemTexts = {
    ARTIFACTS_NOT_LISTED: {
        effect: 'inconclusive',
        says: 'the artifacts of the run could not be listed',
        remedy: 'Give the job the permission actions: read, and check run-id, repository and github-token.',
    },
    ARTIFACT_MISSING: {
        effect: 'inconclusive',
        says: 'no artifact has this name',
        remedy: 'Upload it in the test job, let this job need that one, and check before-artifact and after-artifact.',
    },
    LEG_TWICE: {
        effect: 'inconclusive',
        says: 'several artifacts of one side name the same leg, so nothing says which one counts',
        remedy: 'Give each leg a name of its own, or narrow before-artifact, after-artifact or snapshots-artifact.',
    },
    LEG_MISSING: {
        effect: 'inconclusive',
        says: 'the policy expects a leg that has no dump',
        remedy: 'See why its job uploaded nothing; or take it out of legs in the policy.',
    },
    RUN_INCOMPLETE: {
        effect: 'inconclusive',
        says: 'the run that took the dumps did not end well, so a leg may be missing',
        remedy: 'Mend or repeat that run; a job that was cancelled uploads nothing.',
    },
    ARTIFACT_UNREADABLE: {
        effect: 'inconclusive',
        says: 'the artifact could not be downloaded',
        remedy: 'Run the job again; if it stays so, upload the artifact again.',
    },
    ARTIFACT_GONE: {
        effect: 'inconclusive',
        says: 'the artifact was listed but is gone',
        remedy: 'A re-run replaced or removed it: run this job again, after the job that uploads the dumps.',
    },
    ARTIFACT_EXPIRED: {
        effect: 'inconclusive',
        says: 'the artifact has expired, so its bytes are gone',
        remedy: 'Run the test job again, and this job within the retention time of its artifacts.',
    },
    DIGEST_MISMATCH: {
        effect: 'inconclusive',
        says: 'the downloaded bytes do not have the SHA-256 digest that GitHub recorded at upload',
        remedy: 'Run the job again; do not trust this artifact.',
    },
    ARCHIVE_UNREADABLE: {
        effect: 'inconclusive',
        says: 'the archive could not be read',
        remedy: 'Upload it again, whole.',
    },
    ARCHIVE_ENTRY_REFUSED: {
        effect: 'inconclusive',
        says: 'an entry of the archive was refused',
        remedy: 'Upload plain files under relative names, without links or encryption.',
    },
    ARCHIVE_TOO_LARGE: {
        effect: 'inconclusive',
        says: 'the archive is larger than is safe to read',
        remedy: 'Upload only the pool dumps, or raise max-archive-entries, max-archive-size or max-archive-ratio.',
    },
    NO_FILES: {
        effect: 'inconclusive',
        says: 'there is no file in it',
        remedy: 'Check the path that the test job uploads, and before-files and after-files.',
    },
    EMPTY_FILE: {
        effect: 'inconclusive',
        says: 'the file is empty',
        remedy: 'Check that the command that takes the dump ran with enough rights and was given time to finish.',
    },
    NOT_A_DUMP: {
        effect: 'inconclusive',
        says: 'no pool dump was recognised in this file',
        remedy: 'Give the output of !poolused, PoolMon or PoolMonX; use before-files and after-files to leave other files out.',
    },
    SKIPPED_FILE: {
        effect: 'note',
        says: 'this file is no pool dump and was left out, since another file here is one',
        remedy: 'Name the dumps with before-files and after-files.',
    },
    NO_DUMP: {
        effect: 'inconclusive',
        says: 'no file here is a pool dump',
        remedy: 'Check the path that the test job uploads, and before-files and after-files.',
    },
    NO_ROWS: {
        effect: 'inconclusive',
        says: 'the dump has a header but no rows',
        remedy: 'Take the dump again; a tag filter that matches nothing gives such a dump too.',
    },
    UNREAD_LINE: {
        effect: 'inconclusive',
        says: 'a line inside the dump could not be read',
        remedy: 'Take the dump again, with nothing else writing to the same file.',
    },
    CUT_LINE: {
        effect: 'inconclusive',
        says: 'the dump ends in the middle of a row',
        remedy: 'Let the command finish before its output is uploaded.',
    },
    COUNTS_DISAGREE: {
        effect: 'inconclusive',
        says: 'a row contradicts itself',
        remedy: 'Take the dump again; the row was damaged on its way.',
    },
    DUPLICATE_ROW: {
        effect: 'note',
        says: 'two tags of one dump print alike, so their rows were added up',
        remedy: 'Nothing to do: a NUL in a tag prints as a blank or a dot.',
    },
    NO_TOTAL: {
        effect: 'inconclusive',
        says: 'the dump has no TOTAL row, so it may be cut short',
        remedy: 'Let !poolused run to its end.',
    },
    TOTAL_MISMATCH: {
        effect: 'inconclusive',
        says: 'the rows do not add up to the TOTAL row, so rows are missing',
        remedy: 'Upload the output whole, without rows taken out.',
    },
    ROWS_ELIDED: {
        effect: 'inconclusive',
        says: 'rows were replaced by dots',
        remedy: 'Upload the output whole, without rows taken out.',
    },
    ROWS_NOT_IN_VIEW: {
        effect: 'inconclusive',
        says: 'the rows hold clearly less than the pools that the header states, so the table was cut; what is not in view is unknown',
        remedy: 'Write a whole snapshot with poolmon -n FILE: a copy of the screen shows the top of the table only.',
    },
    ROWS_MISSING: {
        effect: 'inconclusive',
        says: 'rows of the dump before are not in the dump after, which a whole dump of the same boot shows',
        remedy: 'Upload the output whole, and take both dumps with the same command on the same machine.',
    },
    CUT_BUFFER: {
        effect: 'inconclusive',
        says: 'the buffer ends before its last entry',
        remedy: 'Write the whole buffer that NtQuerySystemInformation filled.',
    },
    BYTES_ONLY: {
        effect: 'note',
        says: 'the dump has bytes but no counts, so only limits in bytes can be judged',
        remedy: 'Export the columns of allocations and frees too: counts tell more than bytes.',
    },
    KDBG_SHORT: {
        effect: 'inconclusive',
        says: 'the short form of kdbg does not say how many allocations are freed',
        remedy: 'Use !poolused 1.',
    },
    SNAPSHOT_INVALID: {
        effect: 'inconclusive',
        says: 'the snapshot is not as its schema says',
        remedy: 'See docs/snapshot.schema.json, or write it with the command convert.',
    },
    VIEWS_MERGED: {
        effect: 'note',
        says: 'two outputs of !poolused in one log agree in every row, so they were taken as one snapshot',
        remedy: 'Nothing to do.',
    },
    MISSING_SIDE: {
        effect: 'inconclusive',
        says: 'there is a dump of one side only',
        remedy: 'Take one dump before the test and one after it, and upload both.',
    },
    SAME_INSTANT: {
        effect: 'inconclusive',
        says: 'both dumps were taken at the same time, so they say nothing about what the test did',
        remedy: 'Take one dump before the test and one after it; check that the upload steps do not mix them up.',
    },
    SAME_COUNTERS: {
        effect: 'inconclusive',
        says: 'no counter differs between the two dumps, so they may be copies of one',
        remedy: 'Check that the second dump is taken after the test, and not uploaded twice.',
    },
    VERIFIER_DIFFERS: {
        effect: 'inconclusive',
        says: 'Driver Verifier was on for one dump only; it renames tags and adds its own, so growth means nothing',
        remedy: 'Take both dumps in one boot, with Driver Verifier on or off for both.',
    },
    VERIFIER_TAGS: {
        effect: 'note',
        says: 'Driver Verifier was on, and its renamed tags were added to their originals',
        remedy: 'Nothing to do.',
    },
    MACHINE_DIFFERS: {
        effect: 'inconclusive',
        says: 'the two dumps are not of the same machine and system',
        remedy: 'Take both dumps on one machine in one boot, and pair the artifacts of the same leg.',
    },
    WIDTH_DIFFERS: {
        effect: 'inconclusive',
        says: 'one dump is of a 32-bit system or taken by a 32-bit process, and the other is not',
        remedy: 'Take both dumps with the same 64-bit program on the same machine.',
    },
    REBOOT: {
        effect: 'inconclusive',
        says: 'the machine was restarted between the two dumps',
        remedy: 'Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. Look for a bug check in the test job.',
    },
    COUNTER_DOWN: {
        effect: 'inconclusive',
        says: 'an allocation counter went down, which only a restart does',
        remedy: 'Check that both dumps are of the same machine and the same boot.',
    },
    FILTERED: {
        effect: 'note',
        says: 'the dump was taken with a tag filter, so a leak under any other tag stays unseen',
        remedy: 'Leave the filter out: a reference leak shows in somebody else\u2019s tag.',
    },
    FILTERS_DIFFER: {
        effect: 'inconclusive',
        says: 'the two dumps do not cover the same tags, so growth is unknown for the rest',
        remedy: 'Take both dumps with the same command.',
    },
    SEVERAL_SNAPSHOTS: {
        effect: 'note',
        says: 'there are several snapshots on this side, and the last one was taken',
        remedy: 'Keep one snapshot a side, or narrow before-files and after-files.',
    },
    SEVERAL_FILES: {
        effect: 'inconclusive',
        says: 'several files stand where one is expected, and neither their names nor their times tell how they belong together',
        remedy: 'Give the files of one machine the same name on both sides, or number them; or narrow before-files and after-files.',
    },
    SINGLE_DUMP: {
        effect: 'inconclusive',
        says: 'there is one dump only: it shows what is held since boot, and not what grew',
        remedy: 'Take a second dump in the same boot, after the test, and give both: only then growth can be judged.',
    },
    SAME_DUMP: {
        effect: 'inconclusive',
        says: 'the dump before and the dump after are the same bytes, so they say nothing about what the test did',
        remedy: 'Take one dump before the test and one after it, and check that no step copies or uploads one of them twice.',
    },
    LIMIT_NOT_JUDGED: {
        effect: 'inconclusive',
        says: 'the growth of a whole pool has a limit and cannot be told, since rows are missing and no total is stated',
        remedy: 'Take both dumps whole, or take the limit out.',
    },
    BASELINE_UNREADABLE: {
        effect: 'note',
        says: 'the baseline is no report of schema version 1, so it was left out',
        remedy: 'Give the report.json of an earlier run without the change.',
    },
    BASELINE_NONE: {
        effect: 'note',
        says: 'there is no baseline yet, so this run is judged without one',
        remedy: 'Nothing to do: the next successful runs of the branch leave their reports, once this action runs there too.',
    },
    BASELINE_NOT_READ: {
        effect: 'inconclusive',
        says: 'the baseline that was asked for could not be had',
        remedy: 'Give the job the permission actions: read and a github-token, or set baseline: none.',
    },
    BASELINE_UNAVAILABLE: {
        effect: 'note',
        says: 'one report of the baseline could not be downloaded, so it was left out',
        remedy: 'Nothing to do: the next runs of the branch leave others.',
    },
    BASELINE_LEG_GONE: {
        effect: 'note',
        says: 'the baseline has a leg that this run lacks',
        remedy: 'See whether its job uploaded its dumps; legs in the policy makes a missing leg missing evidence.',
    },
    BASELINE_OTHER_LEGS: {
        effect: 'note',
        says: 'no baseline has this leg, so it is judged without one',
        remedy: 'Run the same matrix on the branch; a leg is known by its name.',
    },
    POLICY_NOT_READ: {
        effect: 'inconclusive',
        says: 'whether the repository has a policy file could not be found out, so what it asks for is not known',
        remedy: 'Check out the repository before this step, or give the job the permission contents: read; policy-file: none says that there is no file.',
    },
    POLICY_NOT_COMPARED: {
        effect: 'note',
        says: 'whether this pull request changes the policy could not be found out',
        remedy: 'Give the job the permission contents: read, and see that the policy of the base branch is right.',
    },
    EXCEPTION_EXPIRED: {
        effect: 'note',
        says: 'an exception of the policy has expired and covers nothing any more',
        remedy: 'Mend the leak, or let the owner renew the exception; remove it if nothing leaks any more.',
    },
    EXCEPTION_EXPIRES_SOON: {
        effect: 'note',
        says: 'an exception of the policy ends within two weeks; what it covers fails the check then',
        remedy: 'Mend the leak, or let the owner renew the exception.',
    },
    ACCEPTANCE_NOT_READ: {
        effect: 'note',
        says: 'whether somebody accepted the leak could not be found out, so nobody did',
        remedy: 'Give the job the permission pull-requests: read, and run it again.',
    },
    ACCEPTANCE_REFUSED: {
        effect: 'note',
        says: 'the label that accepts a leak was set by somebody without write permission, so it does not count',
        remedy: 'Let somebody with write permission remove the label and set it again.',
    },
    POOLTAG_LINES: {
        effect: 'note',
        says: 'lines of the pooltag file are no entries and were passed over',
        remedy: 'An entry is TAG - binary - description; a comment begins with rem or //.',
    },
    DRIVER_TAG_ABSENT: {
        effect: 'inconclusive',
        says: 'no dump shows a tag of this pattern, so the driver was not judged',
        remedy: 'Check driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source.',
    },
};
/** Every problem there is, in the order of its way, for the documentation. */
const problemCatalog = (/* unused pure expression or super */ null && (problemTexts));
/** True where evidence is missing: such a run is never clean. */
const isMissingEvidence = (found) => problemTexts[found.code].effect === 'inconclusive';
/** The problems of one leg: of each of its files, and of comparing them. */
const problemsOf = ({ name }, problems) => problems.filter(({ leg }) => leg === name);
/** What is wrong and what to do, without the position. */
const messageOf = (found) => {
    const { says, remedy } = problemTexts[found.code];
    const seen = found.detail.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${[says]} (${found.detail}). ` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${[says]}. `;
    return [...upperFirst(seen), remedy];
};
/** `after.txt:31`, or the file alone. */
const positionOf = (found) => found.line === null ? found.source : `${found.source}:${found.line}`;
const upperFirst = (parts) => {
    const words = parts.filter((part) => part !== '');
    const [first = '', ...rest] = words;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : words;
};


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOnBaseline),
/* harmony export */   Eq: () => (/* binding */ bytesOnBaseline),
/* harmony export */   FR: () => (/* binding */ excessOf),
/* harmony export */   Mm: () => (/* binding */ excess)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4897);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3506);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1375);



/** Significant over all rows, where a row alone would be no surprise among thousands. */
const SIGNIFICANT = 0.05;
/** One in five such rows is chance. Worth something where a pair has no shape to look at. */
const NOTABLE = 0.2;
const UNSURPRISING = 0.02;
/** More growth than the baseline shows, over all rows of the run. */
const excess = {
    id: 'excess',
    judge: (row, leg) => {
        const found = leg.excess.get(row);
        if (found === undefined || (row.count ?? 0) <= 0)
            return null;
        const expected = Math.round(found.expected);
        const runs = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${found.runs} ${[found.runs === 1 ? 'baseline run' : 'baseline runs']}`;
        const { points } = leg.policy;
        if (found.q <= (leg.times === null ? NOTABLE : SIGNIFICANT)) {
            const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(row.tag)}: ${runs} grew by ${expected} where this one grew by ${row.count ?? 0}`;
            return { decides: false, points: found.q <= SIGNIFICANT ? points.excess : points.notableExcess, text };
        }
        if (found.p <= UNSURPRISING)
            return null;
        return {
            decides: false,
            points: leg.policy.points.unsurprising,
            text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(row.tag)}: ${runs} grew by ${expected}, and chance explains the rest`,
        };
    },
};
/**
 * Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is no
 * more than chance. Such a row never gates, whatever else speaks against it.
 */
const isOnBaseline = (row, found) => found !== undefined && found.q > SIGNIFICANT && found.expected * 3 >= (row.count ?? 0) && found.expected > 0;
/**
 * Studentised excess of each row that moved, here or there. What one baseline pair cannot tell about its own spread comes
 * from a prior: variance 4 + x + (0.005 x)² + (0.6 μ)², x the smaller of what was outstanding and what was freed, μ the
 * baseline's growth. The spread of all rows of this run is the empirical null, since a busier machine moves every row.
 */
const excessOf = (growths, runs, iterations) => {
    if (runs.length === 0)
        return new Map();
    const compared = growths.flatMap((row) => {
        const grown = growthsOf(row, runs, iterations);
        if (row.count === null || grown.length === 0)
            return [];
        const moved = row.count !== 0 || grown.some((growth) => growth !== 0);
        return moved ? [{ row, count: row.count, grown }] : [];
    });
    const work = workloadFactor(compared);
    const scored = compared.map(({ row, count, grown }) => {
        const expected = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(grown) * work;
        return {
            row,
            count,
            expected,
            score: (count - expected) / Math.sqrt(varianceOf(row, grown, work)),
            runs: grown.length,
        };
    });
    const sizes = scored.map(({ score }) => Math.abs(score));
    const known = sizes.length >= ROWS_OF_A_NULL;
    const scale = known ? Math.max(1, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)(sizes, 0.75) / 1.42, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)(sizes, 0.95) / 3.18) : 1;
    // Only rows that grew are asked, so only they count as questions.
    const grew = scored.filter(({ count }) => count > 0);
    const tails = grew.map(({ score, runs: count }) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTail */ .gq)(score / scale, count >= 3 ? 5 : 3));
    const rates = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .adjustedByBenjaminiHochberg */ .dO)(tails);
    return new Map(grew.map(({ row, expected, runs: count }, index) => [
        row,
        { expected, runs: count, p: tails[index] ?? 1, q: rates[index] ?? 1 },
    ]));
};
/** Of fewer rows that moved nobody can tell how rows of this run move by chance. */
const ROWS_OF_A_NULL = 20;
/** The most bytes that a row grew by in any baseline run, as if it had had this run's iterations; null without a baseline. */
const bytesOnBaseline = (row, runs, iterations) => {
    if (runs.length === 0)
        return null;
    const grown = runs.map((run) => Math.abs(run.rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .usageKey */ .lN)(row))?.bytes ?? 0) * scaleOf(run, iterations));
    return Math.max(...grown);
};
const scaleOf = (run, iterations) => iterations !== null && run.iterations !== null ? iterations / run.iterations : 1;
/** Growth of a row in each baseline run, as if it had had this run's iterations. */
const growthsOf = (row, runs, iterations) => runs.flatMap((run) => {
    const found = run.rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .usageKey */ .lN)(row));
    // A run of a whole machine that does not show the row had none of it.
    const count = found === undefined ? 0 : found.count;
    return count === null ? [] : [count * scaleOf(run, iterations)];
});
const PRIOR_RUNS = 5;
const varianceOf = (row, grown, work) => {
    const level = row.before?.outstanding ?? 0;
    const inFlight = Math.max(0, Math.min(level, row.freed ?? level));
    const expected = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(grown) * work;
    const prior = 4 + inFlight + (0.005 * inFlight) ** 2 + (0.6 * expected) ** 2;
    if (grown.length < 3)
        return prior;
    const mean = grown.reduce((sum, growth) => sum + growth, 0) / grown.length;
    const squares = grown.reduce((sum, growth) => sum + ((growth - mean) * work) ** 2, 0);
    const spread = (PRIOR_RUNS * prior + squares) / (PRIOR_RUNS + grown.length - 1);
    return spread * (1 + 1 / grown.length);
};
const ROWS_THAT_SHARE = 5;
/** Ratios that are the same, by their logarithm. */
const SAME_RATIO = 0.05;
/** The ratio of growth to the baseline's that most growing rows share: the change makes a test do more work, or less. */
const workloadFactor = (rows) => {
    const logs = rows
        .map(({ count, grown }) => ({ count, expected: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(grown) }))
        .filter(({ count, expected }) => count > 0 && expected >= 20)
        .map(({ count, expected }) => Math.log(count / expected))
        .sort((one, other) => one - other);
    let best = [];
    for (const [index, low] of logs.entries()) {
        const same = logs.slice(index).filter((ratio) => ratio <= low + 2 * SAME_RATIO);
        if (same.length > best.length)
            best = same;
    }
    return best.length >= ROWS_THAT_SHARE && best.length * 3 >= logs.length ? Math.exp((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(best)) : 1;
};


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Pz: () => (/* binding */ rowsInStep),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/* harmony import */ var _knowledge_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9219);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4897);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3506);
/* harmony import */ var _excess_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1199);




const LEAST_OBJECTS = 10;
const MOST_IN_STEP = 12;
const MOST_BY_CHANCE = 0.25;
/** Rows that grew in step with this one: a leaked object drags its parts along. Up to three points, one for each tag. */
const inStep = {
    id: 'in-step',
    judge: (row, leg) => {
        // A partner that the base branch grows too says nothing of this change.
        const partners = (leg.inStep.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .usageKey */ .lN)(row)) ?? []).filter((it) => !(0,_excess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnBaseline */ .D0)(it, leg.excess.get(it)));
        if (partners.length === 0)
            return null;
        const { inStep: each, inStepMost } = leg.policy.points;
        const tags = new Set(partners.map(({ tag }) => tag));
        const text = row.before === null
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${namesOf(partners)}: as many outstanding as ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(row.tag)}, ${changeOf(row)}`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${namesOf(partners)} grew in step with ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(row.tag)} by ${changeOf(row)}`;
        return { decides: false, points: Math.min(inStepMost, each * tags.size), text };
    },
};
/**
 * Which rows grew 1:1 with which, within max(3, 0.5 %) and never above 3 %, from ten objects on; with a single dump, which
 * are outstanding in the same number. More than twelve in step are a scan that touched files, not one object's parts, and
 * no more are believed than stand out from the rows that would match by chance.
 */
const rowsInStep = (growths) => {
    const grown = growths
        .filter((row) => changeOf(row) >= LEAST_OBJECTS)
        .sort((one, other) => changeOf(one) - changeOf(other));
    const byKey = new Map(grown.map((row) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .usageKey */ .lN)(row), row]));
    const found = new Map();
    for (const row of grown) {
        const together = new Set([...partnersOf(row, grown), ...kinInStep(row, byKey)]);
        if (together.size > 0)
            found.set((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .usageKey */ .lN)(row), [...together]);
    }
    return found;
};
/** What a row's growth is measured by: growth between two dumps, or all that is outstanding where there is one. */
const changeOf = (row) => row.count ?? (row.before === null ? (row.after?.outstanding ?? 0) : 0);
const toleranceOf = (change) => Math.min(Math.max(3, change * 0.005), change * 0.03);
const partnersOf = (row, grown) => {
    const change = changeOf(row);
    const tolerance = toleranceOf(change);
    const [from, to] = [firstFrom(grown, change - tolerance), firstFrom(grown, change + tolerance + 1e-9)];
    if (to - from < 2 || to - from > MOST_IN_STEP + 1)
        return [];
    const near = grown.slice(from, to);
    const partners = near.filter((other) => other !== row);
    // Rows between half and twice the growth, spread evenly over the logarithm, fall this often into the window of whole numbers.
    const neighbours = firstFrom(grown, change * 2) - firstFrom(grown, change / 2) - near.length;
    const width = Math.log((change + tolerance + 0.5) / (change - tolerance - 0.5));
    const byChance = (neighbours * width) / Math.log(4);
    return byChance <= partners.length * MOST_BY_CHANCE ? partners : [];
};
/** Parts of one object are asked for by name, so that no other row can be in their place by chance; some come in twos. */
const kinInStep = (row, byKey) => (0,_knowledge_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .kinOf */ .ae)(row.tag).flatMap(({ tag, ratio }) => {
    const expected = changeOf(row) * ratio;
    const tolerance = Math.max(toleranceOf(expected), 0.02 * expected);
    return ['nonpaged', 'paged'].flatMap((pool) => {
        const other = byKey.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .usageKey */ .lN)({ tag: (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .toTag */ .yQ)(tag), pool }));
        return other !== undefined && Math.abs(changeOf(other) - expected) <= tolerance ? [other] : [];
    });
});
/** Place of the first row whose change is at least `value`. */
const firstFrom = (sorted, value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const row = sorted[middle];
        if (row !== undefined && changeOf(row) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
const namesOf = (rows) => {
    const names = rows.map((row) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(row.tag)} ${[row.pool === 'paged' ? '(paged)' : '(nonpaged)']}`);
    return names.flatMap((name, index) => {
        if (index === 0)
            return name;
        return [index === names.length - 1 ? ' and ' : ', ', ...name];
    });
};


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ MOST_FREED),
/* harmony export */   bh: () => (/* binding */ neverFreed),
/* harmony export */   gC: () => (/* binding */ LEAST_ALLOCATIONS)
/* harmony export */ });
/* harmony import */ var _knowledge_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9219);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4897);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3506);



const LEAST_ALLOCATIONS = 1000;
const MOST_FREED = 0.02;
/**
 * Somebody else's object that is allocated and allocated and hardly ever freed: the mark of a reference that is not dropped.
 * Holds for tags known as objects or as handed out by a documented API, at 1,000 allocations or more since the earlier
 * snapshot (since boot with one dump), of which at most 2 % were freed, and with more left than a healthy machine keeps.
 */
const neverFreed = {
    id: 'never-freed',
    judge: (row) => {
        const { allocated, freed, after } = row;
        const left = after?.outstanding ?? null;
        if (allocated === null || freed === null || left === null)
            return null;
        if (allocated < LEAST_ALLOCATIONS || freed > allocated * MOST_FREED)
            return null;
        const known = (0,_knowledge_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTag */ .w5)(row.tag, row.pool);
        if (known?.healthyOutstanding === undefined || (known.kind !== 'object' && known.kind !== 'shared'))
            return null;
        if (left <= known.healthyOutstanding)
            return null;
        const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(row.tag)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(allocated, 'allocation')}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(freed, 'free')}, ${left} outstanding; a healthy machine keeps fewer than ${known.healthyOutstanding} of this kind (${[known.what]})`;
        return { decides: true, points: 0, text };
    },
};


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
const STAGES = ['control', 'before', 'warm', 'between', 'after', 'settled'];
/** `pre` and `post` count only as words of their own: `prefetch` and `postgres` are names. */
const WORDS = [
    ['before', /before|(?<![a-z])pre(?![a-z])/i],
    ['warm', /(?<![a-z])warm/i],
    ['after', /after|(?<![a-z])post(?![a-z])/i],
    ['settled', /settled/i],
];
const CONTROL = /(?<![a-z])control/i;
/** The stage that a name states; null where it states none, or several. */
const stageIn = (name) => {
    if (CONTROL.test(name))
        return 'control';
    const stated = WORDS.filter(([, word]) => word.test(name));
    return stated.length === 1 ? (stated[0]?.[0] ?? null) : null;
};
/** As the snapshot says, or else as its file is named, or else the folder of it; null where none of them states a stage. */
const stageOf = ({ capture, source }) => {
    const parts = source.split('/');
    return stageIn(capture.stage ?? parts.at(-1) ?? '') ?? stageIn(parts.at(-2) ?? '');
};
/** A name without its stage: `pool-before-win11` → `pool--win11`. */
const withoutStage = (name) => [CONTROL, ...WORDS.map(([, word]) => word)].reduce((rest, word) => rest.replace(word, ''), name);
/**
 * In the order they were taken: by stage; within a stage by the iteration that all of its files state, or else by the time
 * that all state, or else by the numbers in their names (`run-9` before `run-10`). Snapshots of one file stay in its order.
 */
const inOrder = (snapshots) => {
    const stages = STAGES.map((stage) => sortStage(snapshots.filter((one) => one.stage === stage)));
    return { snapshots: stages.flatMap((one) => one.snapshots), guessed: stages.flatMap(({ guessed }) => guessed) };
};
const sortStage = (snapshots) => {
    const firsts = firstOfEachFile(snapshots);
    const stated = [firsts.map(({ capture }) => capture.iteration ?? null), timesOf(firsts)].find(isOrder);
    const order = (stated === undefined ? byNumbers(firsts) : byFigures(firsts, stated)).map(({ source }) => source);
    const ranks = new Map(order.map((source, rank) => [source, rank]));
    const rankOf = ({ snapshot }) => ranks.get(snapshot.source) ?? 0;
    const sorted = [...snapshots].sort((one, other) => rankOf(one) - rankOf(other));
    const isGuess = stated === undefined && new Set(order.map(withoutNumbers)).size > 1;
    return { snapshots: sorted, guessed: isGuess ? order : [] };
};
const firstOfEachFile = (snapshots) => [
    ...new Map(snapshots.toReversed().map(({ snapshot }) => [snapshot.source, snapshot])).values(),
];
/** Milliseconds since 1970; null where a dump states no time, or where some state a time zone and others none. */
const timesOf = (snapshots) => {
    const times = snapshots.map(({ capture }) => capture.takenAt ?? '');
    const zones = new Set(times.map((time) => time.endsWith('Z')));
    return times.map((time) => (zones.size > 1 || Number.isNaN(Date.parse(time)) ? null : Date.parse(time)));
};
/** Figures that all files state, no two alike. */
const isOrder = (figures) => figures.every((figure) => figure !== null) && new Set(figures).size === figures.length;
const byFigures = (snapshots, figures) => snapshots
    .map((snapshot, index) => ({ snapshot, figure: figures[index] ?? 0 }))
    .sort((one, other) => one.figure - other.figure)
    .map(({ snapshot }) => snapshot);
const byNumbers = (snapshots) => [...snapshots].sort((one, other) => byNumbersAndText(one.source, other.source));
const withoutNumbers = (name) => name.replace(/\d+/g, '');
/** `run-9.txt` before `run-10.txt`. */
const byNumbersAndText = (one, other) => {
    const [parts, others] = [one, other].map((text) => text.split(/(\d+)/));
    for (const [index, part] of (parts ?? []).entries()) {
        const against = others?.[index] ?? '';
        const order = index % 2 === 1 && against !== '' ? Number(part) - Number(against) : byText(part, against);
        if (order !== 0)
            return order;
    }
    return byText(one, other);
};
const byText = (one, other) => {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
};


/***/ }),

/***/ 1375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   dO: () => (/* binding */ adjustedByBenjaminiHochberg),
/* harmony export */   gq: () => (/* binding */ studentTail),
/* harmony export */   k6: () => (/* binding */ mannKendallZ)
/* harmony export */ });
/* unused harmony exports normalTail, poissonTail */
/** Middle value; the mean of the two middle ones where their number is even; 0 of none. */
const median = (values) => quantile(values, 0.5);
/** Value below which a share of the values lies, interpolated linearly (Hyndman and Fan's type 7); 0 of none. */
const quantile = (values, share) => {
    const sorted = Float64Array.from(values).sort();
    const at = (sorted.length - 1) * share;
    const low = sorted[Math.floor(at)] ?? 0;
    const high = sorted[Math.ceil(at)] ?? low;
    return low + (high - low) * (at - Math.floor(at));
};
/** Probability that a standard normal variable exceeds `z`: Abramowitz and Stegun 7.1.26, absolute error below 1e-7. */
const normalTail = (z) => {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * x);
    const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    const tail = (poly * Math.exp(-x * x)) / 2;
    return z >= 0 ? tail : 1 - tail;
};
/** Probability that Student's t with a whole, odd number of degrees of freedom exceeds `t`: Abramowitz and Stegun 26.7.3. */
const studentTail = (t, degrees) => {
    const theta = Math.atan(t / Math.sqrt(degrees));
    const [sine, cosine] = [Math.sin(theta), Math.cos(theta)];
    let [term, sum] = [cosine, cosine];
    for (let power = 3; power <= degrees - 2; power += 2) {
        term *= ((power - 1) / power) * cosine * cosine;
        sum += term;
    }
    return 0.5 - (theta + sine * sum) / Math.PI;
};
/**
 * The smallest false discovery rate at which each hypothesis is rejected: Benjamini and Hochberg 1995, adjusted p-values,
 * in the order given.
 */
const adjustedByBenjaminiHochberg = (pValues) => {
    const order = [...pValues.keys()].sort((one, other) => (pValues[other] ?? 0) - (pValues[one] ?? 0));
    const adjusted = new Array(pValues.length).fill(1);
    let least = 1;
    for (const [rank, index] of order.entries()) {
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / (pValues.length - rank));
        adjusted[index] = least;
    }
    return adjusted;
};
/** Mann and Kendall's test for a trend: Z with the correction for ties; positive where the values rise. */
const mannKendallZ = (values) => {
    const count = values.length;
    let score = 0;
    for (let later = 1; later < count; later++) {
        for (let earlier = 0; earlier < later; earlier++)
            score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
    }
    const ties = new Map();
    for (const value of values)
        ties.set(value, (ties.get(value) ?? 0) + 1);
    const term = (n) => n * (n - 1) * (2 * n + 5);
    const tied = [...ties.values()].reduce((sum, size) => sum + term(size), 0);
    const variance = (term(count) - tied) / 18;
    return variance <= 0 || score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
};
/** Probability of `count` or more among independent events that are expected `mean` times (Poisson). */
const poissonTail = (count, mean) => {
    if (count <= 0)
        return 1;
    if (mean > 500)
        return normalTail((count - 0.5 - mean) / Math.sqrt(mean));
    let [term, below] = [Math.exp(-mean), 0];
    for (let k = 0; k < count; k++) {
        below += term;
        term *= mean / (k + 1);
    }
    return Math.max(0, 1 - below);
};


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ namePattern),
/* harmony export */   b: () => (/* binding */ tagPattern)
/* harmony export */ });
/**
 * `SEY?`, `Ntf*`, `Irp`: a matcher of tags, as WinDbg's `!poolused` takes its pattern. `?` is any one character, `*` any
 * run of them, case counts, and a pattern without `*` is as long as a tag: shorter ones end in blanks.
 */
const tagPattern = (pattern) => {
    const whole = pattern.includes('*') ? pattern : pattern.padEnd(4);
    if (!/[?*]/.test(whole))
        return (tag) => tag === whole;
    // A tag has four characters, so runs of `*` cannot make the expression slow.
    const source = whole
        .replace(/\*+/g, '*')
        .replace(/[\\^$.+?*()[\]{}|]/g, (symbol) => WILDCARDS[symbol] ?? `\\${symbol}`);
    const expression = new RegExp(`^${source}$`, 's');
    return (tag) => expression.test(tag);
};
const WILDCARDS = { '?': '.', '*': '.*' };
/** A matcher of names, where `*` stands for any run of characters; plain search, so no name can make it slow. */
const namePattern = (pattern) => {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return (name) => name === first;
    return (name) => {
        if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
            return false;
        const middle = name.slice(first.length, name.length - last.length);
        return rest.reduce((from, part) => (from < 0 ? from : endOf(middle, part, from)), 0) >= 0;
    };
};
/** Where the part ends that begins at or after `from`; -1 where there is none. */
const endOf = (text, part, from) => {
    const at = text.indexOf(part, from);
    return at < 0 ? at : at + part.length;
};


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toArchiveLimits)
/* harmony export */ });
/* unused harmony export defaultArchiveLimits */
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _settings_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(456);


const toArchiveLimits = (settings) => ({
    entries: settings['max-archive-entries'],
    bytes: settings['max-archive-size'],
    ratio: settings['max-archive-ratio'],
});
const defaultArchiveLimits = toArchiveLimits((0,_settings_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .withFallbacks */ .It)(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveSettings */ .OW, {}));


/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   TH: () => (/* binding */ toSlashes),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* unused harmony exports readAll, listFiles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9341);



/** More than any dump: 500 appended PoolMon snapshots of a full machine are 150 MB. */
const MAX_BYTES = 512 * 2 ** 20;
/**
 * A file, or every file below a folder.
 * Empty when there is no such path.
 */
const readPath = async (path, onRead) => readAll(await listFiles(path), toSlashes, onRead);
/**
 * Files that the user named one by one, in their order.
 * @throws {UserError} that names those that are missing.
 */
const readNamed = async (root, paths) => {
    const found = await Promise.all(paths.map(async (path) => ({ path, isThere: await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) })));
    const missing = found.filter(({ isThere }) => !isThere).map(({ path }) => path);
    if (missing.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no such file: ${missing.join(', ')}`);
    return Promise.all(paths.map(async (path) => ({ name: path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) })));
};
const exists = async (path) => (await statOf(path)) !== null;
/** @throws {UserError} when a file is too large to be a dump. */
const readAll = (paths, nameOf, onRead = () => { }) => Promise.all([...paths].sort().map(async (path) => {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > MAX_BYTES)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is ${size} bytes large, more than any pool dump: name the dumps only`);
    onRead('found', size);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    onRead('read', size);
    return { name: nameOf(path), bytes };
}));
/** Every file below a folder, or the file itself; links are not followed. Empty when there is no such path. */
const listFiles = async (path) => {
    const found = await statOf(path);
    if (found === null)
        return [];
    if (found.isFile())
        return [path];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const below = entries.map((entry) => {
        if (entry.isDirectory())
            return listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
        return Promise.resolve(entry.isFile() ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name)] : []);
    });
    return (await Promise.all(below)).flat();
};
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return null;
        throw error;
    }
};
const toSlashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ alignCells),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9708);

/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
const alignColumns = (rows, left) => alignCells(rows, left).map((cells) => cells.join('  ').trimEnd());
/** The same, cell by cell. */
const alignCells = (rows, left) => {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cell));
    }
    return rows.map((row) => row.map((cell, column) => column < left ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell, widths[column] ?? 0) : (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(cell, widths[column] ?? 0)));
};


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
/** Columns that text takes on a terminal: two for a wide character of East Asia or an emoji, none for a combining mark. */
const columnsOf = (text) => {
    if (isAscii(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
};
/** At most so many columns; what is left out leaves `…` in the last one. */
const cutText = (text, columns) => {
    if (columnsOf(text) <= columns)
        return text;
    let left = columns - 1;
    let kept = '';
    for (const character of text) {
        left -= widthOf(character);
        if (left < 0)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept.trimEnd()}…`;
};
const padStart = (text, columns) => ' '.repeat(missing(text, columns)) + text;
const padEnd = (text, columns) => text + ' '.repeat(missing(text, columns));
const missing = (text, columns) => Math.max(0, columns - columnsOf(text));
const isAscii = (text) => {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7e)
            return false;
    return true;
};
const widthOf = (character) => {
    if (/^\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
};
/** Blocks that Unicode's East Asian Width calls wide, and the emoji. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   Ql: () => (/* binding */ encodeXml),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RV: () => (/* binding */ encodeMarkdownCode),
/* harmony export */   av: () => (/* binding */ encodeMarkdown),
/* harmony export */   n6: () => (/* binding */ encodeMarkdownPre),
/* harmony export */   o4: () => (/* binding */ encodeHtml)
/* harmony export */ });
/* unused harmony export encodeLog */
/*
 * The one place where untrusted text is made harmless, one function an output. A pool tag is four arbitrary bytes, and a
 * file or branch name is whatever somebody typed: `|`, `<`, backticks, `@all`, `::error::`, line breaks, bidi marks.
 */
/**
 * A sentence as GitHub Markdown, fit for a table cell. Quoted parts stand in `<code>`, where GitHub links no mention and
 * no issue number; every character that Markdown or HTML could read is a character reference.
 */
const encodeMarkdown = (parts) => parts.map((part) => (typeof part === 'string' ? references(visible(part)) : encodeMarkdownCode(part.quoted))).join('');
/** Untrusted text as inline code; blanks at its ends and runs of them stay to be seen. */
const encodeMarkdownCode = (text) => text === '' ? '' : `<code>${references(visible(text)).replace(/ (?= )|^ | $/g, '&nbsp;')}</code>`;
/** Untrusted lines as a block of code: our own line breaks stay, all else is text. */
const encodeMarkdownPre = (text) => `<pre><code>${text
    .split('\n')
    .map((line) => references(visible(line)))
    .join('\n')}</code></pre>`;
/**
 * A sentence as HTML. Quoted parts stand in `<code>`, which the page's style isolates from the text around it and whose blanks
 * it keeps; a sentence without any is fit for an attribute, too.
 */
const encodeHtml = (parts) => parts
    .map((part) => typeof part === 'string' ? entities(visible(part)) : `<code>${entities(visible(part.quoted))}</code>`)
    .join('');
/** A line of the runner's log: it cannot begin a workflow command (`::error::`, `##[error]`), nor a second line. */
const encodeLog = (line) => visible(line)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replaceAll('##[', '##\\x5b');
/** Control characters, line breaks and marks that reorder or hide text, spelt out. */
const visible = (text) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
text.replace(/[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, spelt);
/** JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the same. */
const encodeJson = (value) => JSON.stringify(value).replace(/[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Text of XML 1.0, between tags and in attributes. What XML forbids even as a reference is spelt out. */
const encodeXml = (text) => visible(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, spelt)
    .replace(/[&<>"']/g, reference);
const spelt = (character) => {
    const code = character.charCodeAt(0);
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
const entities = (text) => text.replace(/[&<>"'`]/g, reference);
const references = (text) => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=\/\/)/g, reference);
const reference = (character) => `&#${character.charCodeAt(0)};`;


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4897);

/** `8618056` → `8.2 MiB`: one decimal from a KiB on, for reading; report.json has the exact figure. */
const formatBytes = (bytes) => {
    const size = Math.abs(bytes);
    const sign = bytes < 0 ? '-' : '';
    const unit = UNITS.find(({ from }) => size >= from);
    return unit === undefined ? `${sign}${size} B` : `${sign}${oneDecimal(size / unit.from)} ${unit.name}`;
};
/** `+12,979`, `-3`, `0`; a dash where the value is unknown. */
const formatGrowth = (growth, format = _core_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD) => {
    if (growth === null)
        return UNKNOWN;
    return growth > 0 ? `+${format(growth)}` : format(growth);
};
const formatKnown = (value, format = _core_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD) => value === null || value === undefined ? UNKNOWN : format(value);
/** `0.9999` → `1.0`, `0.00004` → `<0.01`: growth per iteration. */
const formatRate = (rate) => {
    const size = Math.abs(rate);
    if (size > 0 && size < 0.01)
        return rate < 0 ? '>-0.01' : '<0.01';
    return size < 10 ? rate.toFixed(2) : oneDecimal(rate);
};
/** `1 → 12,980`; a dash where a side is unknown. */
const formatChange = (before, after, format = _core_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD) => `${formatKnown(before, format)} → ${formatKnown(after, format)}`;
/** Part of a whole in percent: `12 %`, `<1 %`. */
const formatShare = (part, whole) => {
    if (part == null || whole == null || whole <= 0)
        return UNKNOWN;
    const percent = (part * 100) / whole;
    return percent > 0 && percent < 1 ? '<1 %' : `${Math.round(percent)} %`;
};
const UNKNOWN = '–';
const UNITS = [
    { from: 2 ** 30, name: 'GiB' },
    { from: 2 ** 20, name: 'MiB' },
    { from: 2 ** 10, name: 'KiB' },
];
const oneDecimal = (value) => (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(Math.round(value * 10) / 10);


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ growthLines),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4897);
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3506);
/* harmony import */ var _align_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7468);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9708);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2729);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2772);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5981);







/** Rows that grew, the counts before the bytes, and what each tag is. */
const growthLines = (rows, descriptions, table) => {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, table.maxRows);
    const [head = [], ...body] = (0,_align_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignCells */ .H)([HEAD, ...shown.map(cellsOf)], 2);
    const room = (table.screen ?? _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .plainScreen */ .dT).width - (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(head.join('  ')) - 4;
    const described = shown.map(({ tag }) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(descriptions.get(tag) ?? ''));
    const below = table.matters === true && described.some((words) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(words) > room);
    const lines = body.flatMap((cells, index) => {
        const words = described[index] ?? '';
        const spans = spansOf(cells, table.matters === true ? 'growth' : null);
        if (!below)
            return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(...spans, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('dim', `  ${words}`))];
        return words === '' ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(...spans)] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(...spans), (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(8, '        ', (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('dim', words))];
    });
    return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('dim', `  ${head.join('  ')}`)), ...lines, ...leftOut(rows.length - table.maxRows, 'row', table)];
};
/** `(3 more rows: see report.json)` */
const leftOut = (count, noun, { more }) => count > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(4, `  (${(0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toPlain */ .Ul)((0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, `more ${noun}`))}: ${more})`)] : [];
const HEAD = ['Tag', 'Pool', 'Before', 'After', 'Growth', 'Bytes', 'Growth'];
const cellsOf = (growth) => [
    (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .printTag */ .O4)(growth.tag),
    growth.pool,
    (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(growth.before?.outstanding),
    (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(growth.after?.outstanding),
    (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(growth.count),
    (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(growth.after?.bytes, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3),
    (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(growth.bytes, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3),
];
const spansOf = (cells, grew) => cells.flatMap((cell, column) => [
    (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(null, '  '),
    column === 0 ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('strong', cell) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(/^ *\+/.test(cell) ? grew : null, cell),
]);


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   dT: () => (/* binding */ plainScreen),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9708);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2729);


/** Text with no colour and lines as long as they come: a file, a log. */
const plainScreen = { width: Number.POSITIVE_INFINITY, style: (_, text) => text };
const span = (role, text) => ({ text, role });
/** A sentence that goes on below, `hanging` columns in; plain strings have no role. */
const sentence = (hanging, ...parts) => ({
    spans: parts.map(toSpan),
    hanging,
    tooLong: 'wrap',
});
/** A row of a table, or a command to copy: never more than one line. */
const row = (...parts) => ({
    spans: parts.map(toSpan),
    hanging: 0,
    tooLong: 'cut',
});
const toSpan = (part) => (typeof part === 'string' ? span(null, part) : part);
/** Blocks of lines with a blank line between, as the screen shows them. */
const layOut = (blocks, screen) => `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => layOutLine(line, screen)).join('\n'))
    .join('\n\n')}\n`;
const layOutLine = ({ spans, hanging, tooLong }, { width, style }) => {
    const seen = trimEnd(spans.map(({ text, role }) => ({ text: (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), role })));
    const fits = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(seen.map(({ text }) => text).join('')) <= width;
    if (fits)
        return [paint(seen, style)];
    if (tooLong === 'cut')
        return [paint(cut(seen, width), style)];
    return wrap(seen, hanging, width).map((line) => paint(trimEnd(line), style));
};
/** Neighbours of one role are painted as one. */
const paint = (spans, style) => {
    let painted = '';
    for (let at = 0; at < spans.length;) {
        const role = spans[at]?.role ?? null;
        let text = '';
        while (at < spans.length && (spans[at]?.role ?? null) === role)
            text += spans[at++]?.text ?? '';
        painted += role === null || text === '' ? text : style(role, text);
    }
    return painted;
};
/** No blanks at the end of a line, whatever is coloured. */
const trimEnd = (spans) => {
    const last = spans.findLastIndex(({ text }) => text.trimEnd() !== '');
    return spans.slice(0, last + 1).map((one, index) => (index === last ? { ...one, text: one.text.trimEnd() } : one));
};
const cut = (spans, width) => {
    let left = width;
    const kept = [];
    for (const [index, one] of spans.entries()) {
        const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(one.text);
        if (columns >= left) {
            const rest = spans.slice(index).map(({ text }) => text);
            return [...kept, { ...one, text: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(rest.join(''), left) }];
        }
        kept.push(one);
        left -= columns;
    }
    return kept;
};
/** Breaks at blanks; a word that is wider than a line (an address) stays whole, since it is there to be copied. */
const wrap = (spans, hanging, width) => {
    const lines = [[]];
    let at = 0;
    let hasWord = false;
    for (const word of wordsOf(spans)) {
        const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(word.map(({ text }) => text).join(''));
        const isBlank = word.every(({ text }) => text.trim() === '');
        // A break that gains no room would only leave a line empty.
        if (!isBlank && hasWord && at > hanging && at + columns > width) {
            lines.push([span(null, ' '.repeat(hanging))]);
            at = hanging;
            hasWord = false;
        }
        // A blank at a break is the break.
        if (isBlank && !hasWord && lines.length > 1)
            continue;
        lines.at(-1)?.push(...word);
        at += columns;
        hasWord ||= !isBlank;
    }
    return lines;
};
/** Runs of blanks and runs of others, in turn; a word may have pieces of several roles. */
const wordsOf = (spans) => {
    const words = [];
    let blank = null;
    for (const { text, role } of spans) {
        for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
            const isBlank = piece.startsWith(' ');
            if (isBlank === blank)
                words.at(-1)?.push({ text: piece, role });
            else
                words.push([{ text: piece, role }]);
            blank = isBlank;
        }
    }
    return words;
};


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ driverPoolRowsOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Nh: () => (/* binding */ balancedDriverTagsOf),
/* harmony export */   _2: () => (/* binding */ legsByWorst),
/* harmony export */   pz: () => (/* binding */ otherGrowthOf)
/* harmony export */ });
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3506);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8812);


/** Rows that grew and stand in no finding, most objects first. */
const otherGrowthOf = (leg, { findings }) => {
    const found = findings.filter((finding) => finding.leg === leg.name);
    const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .usageKey */ .lN)(growth))));
    return leg.growths
        .filter((row) => ((row.count ?? 0) > 0 || (row.bytes ?? 0) > 0) && !named.has((0,_core_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .usageKey */ .lN)(row)))
        .sort((one, other) => (other.count ?? 0) - (one.count ?? 0) || (0,_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4)((0,_core_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .usageKey */ .lN)(one), (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .usageKey */ .lN)(other)));
};
const balancedDriverTagsOf = ({ driverRows }) => {
    const grew = new Set(driverRows.filter((row) => (row.count ?? 0) > 0 || (row.bytes ?? 0) > 0).map(({ tag }) => tag));
    const quiet = driverRows.filter(({ tag }) => !grew.has(tag));
    return {
        tags: [...new Set(quiet.map(({ tag }) => tag))].sort(_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4),
        outstanding: quiet.reduce((sum, row) => sum + (row.after?.outstanding ?? 0), 0),
    };
};
/** The drivers of either side in the order of their names, the same by file name whatever the case. */
const driverPoolRowsOf = ({ drivers }) => {
    const [before, after] = [drivers.before, drivers.after].map((side) => new Map(side?.drivers.map((pool) => [pool.driver.toLowerCase(), pool])));
    const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4);
    return names.flatMap((name) => {
        const [was, is] = [before?.get(name), after?.get(name)];
        const latest = is ?? was;
        if (latest === undefined)
            return [];
        const state = latest.unloaded ? 'unloaded' : 'loaded';
        return [{ driver: latest.driver, state, before: bothPoolsOf(was), after: bothPoolsOf(is) }];
    });
};
const bothPoolsOf = (pool) => pool === undefined
    ? null
    : {
        allocations: pool.nonpaged.allocations + pool.paged.allocations,
        bytes: pool.nonpaged.bytes + pool.paged.bytes,
    };
const RANKS = { leak: 0, inconclusive: 1, suspect: 2, clean: 3 };
/** The worst leg first, else in the order of their names. */
const legsByWorst = ({ legs }) => [...legs].sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict] || (0,_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4)(one.name, other.name));
const MOST_POINTS = 40;
/** A row over the snapshots of its leg, thinned to what a drawing shows; empty where there is no series. */
const seriesOf = ({ series }, { times }) => {
    if (series == null || times === null)
        return [];
    const points = times.map((time, index) => ({ time, outstanding: series.outstanding[index] ?? 0 }));
    const step = (points.length - 1) / (MOST_POINTS - 1);
    if (step <= 1)
        return points;
    const kept = Array.from({ length: MOST_POINTS }, (_, index) => points[Math.round(index * step)]);
    return kept.filter((point) => point !== undefined);
};


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ convertOptions),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   MO: () => (/* binding */ showOptions),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   iv: () => (/* binding */ explainOptions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7279);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7092);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(456);




const screenOptions = {
    color: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('auto', 'always', 'never'), '`auto`: on a terminal, as NO_COLOR and FORCE_COLOR say.', {
        fallback: 'auto',
    }),
};
const outputOptions = {
    output: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('FILE'), 'Writes there instead of to standard output.', { otherwise: 'standard output' }),
};
const { 'pooltag-file': pooltagFile } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSettings */ .kC;
const comparedWith = {
    policy: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('FILE'), 'Policy file (docs/policy.md): options go before it.'),
    baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_, 'The report.json of earlier runs without the change: what grows there too is no leak. Several may follow each other.'),
    'control-before': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('PATH'), 'Dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): a file or a folder.'),
    'control-after': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('PATH'), 'Dump taken after the control interval: a file or a folder.'),
};
const reportOptions = {
    format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('table', 'markdown', 'json', 'junit', 'html'), 'Form of the report.', { fallback: 'table' }),
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSettings */ .kC,
    explain: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A, 'Prints all that speaks for and against these tags, `?` one character and `*` any: why, and why not.'),
    'source-path': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('DIR'), "Folder of the driver's sources: lines to look at are searched there."),
    ...screenOptions,
    ...outputOptions,
};
const checkOptions = { ..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .commonPolicy */ .i7, ...comparedWith, ...reportOptions, ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveSettings */ .OW };
const showOptions = {
    sort: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('bytes', 'outstanding', 'allocs', 'tag'), 'Order of the rows.', { fallback: 'bytes' }),
    tag: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A, 'Shows these tags alone, `?` one character and `*` any.', { otherwise: 'all' }),
    'pooltag-file': pooltagFile,
    ...screenOptions,
    ...outputOptions,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveSettings */ .OW,
};
const convertOptions = { ...outputOptions, ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveSettings */ .OW };
const explainOptions = {
    format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('table', 'json'), 'Form of the answer.', { fallback: 'table' }),
    'pooltag-file': pooltagFile,
    ...screenOptions,
    ...outputOptions,
};
/** What words say that begin with no command: dumps are checked. */
const checkCommand = {
    usage: [
        ['[options] BEFORE AFTER', 'A pair: files, or folders of files.'],
        [
            '[options] DUMP',
            'One dump, since boot; or a series: a file of several snapshots, or a folder (names with before, numbers in order, after, settled).',
        ],
    ],
    groups: {
        'What is allowed': _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .commonPolicy */ .i7,
        'What else is read': comparedWith,
        'The report': reportOptions,
        'What is read of a .zip or .gz': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveSettings */ .OW,
    },
};
/** Commands by the word that names them. */
const commands = {
    show: {
        usage: [['show [options] DUMP…', 'Lists a dump as PoolMon does.']],
        groups: { 'Options of show': showOptions },
    },
    convert: {
        usage: [['convert [options] DUMP…', 'Prints a dump as snapshot JSON (docs/snapshot.schema.json).']],
        groups: { 'Options of convert': convertOptions },
    },
    explain: {
        usage: [
            [
                'explain [options] TAG…',
                'Says what is known of tags, what leaks them, and what to do next. A TAG as a dump prints it: Proc, "Mdl " or Mdl, \\xNN for a byte; Se?? and Mm* list what is known.',
            ],
        ],
        groups: { 'Options of explain': explainOptions },
    },
};


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ commonSettings),
/* harmony export */   OW: () => (/* binding */ archiveSettings),
/* harmony export */   kC: () => (/* binding */ reportSettings)
/* harmony export */ });
/* unused harmony exports inputSettings, presets */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7092);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(456);



/* The action's inputs, in the order of action.yml, which is made of them: `npm run readme`. */
/** How much of an archive is read: inputs and options alike. */
const archiveSettings = {
    'max-archive-entries': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'Files that are read of one zip at most.', { fallback: 1000 }),
    'max-archive-size': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej, 'Unpacked size that is read of one artifact or archive at most: `65536`, `64KiB`, `1 MiB`.', { fallback: 512 * 2 ** 20 }),
    'max-archive-ratio': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'Unpacked over packed size of one file in an archive at most.', {
        fallback: 250,
    }),
};
/** What the report shows: inputs and options alike. */
const reportSettings = {
    'max-rows': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'Rows of one table in the report.', { fallback: 20 }),
    'pooltag-file': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_, 'Your own `pooltag.txt` (and `localtag.txt`), comma-separated or a line each: names tags in the report, the first file that names one wins.'),
};
/** Inputs that are options too, with the same meaning. */
const commonSettings = { ..._policy_js__WEBPACK_IMPORTED_MODULE_1__/* .commonPolicy */ .i7, ...reportSettings, ...archiveSettings };
const dumpGlobs = (artifact) => `comma-separated or a line each: inside the artifact, or in the workspace when ${artifact} is not given. A later one goes before an earlier one, and \`!old.txt\` leaves out.`;
const EVERY_DUMP = 'every file of the artifact that is a dump';
const LEG = 'a name, or a glob; what `*` matched names the leg.';
const inputSettings = {
    'before-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('NAME'), `Artifact with the dump taken before the test: ${LEG}`, {
        otherwise: '`pool-before*`, unless before-files is given alone',
    }),
    'after-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('NAME'), `Artifact with the dump taken after the test: ${LEG}`, {
        otherwise: '`pool-after*`, unless after-files is given alone',
    }),
    'before-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, `Globs of dump files, ${dumpGlobs('before-artifact')}`, { otherwise: EVERY_DUMP }),
    'after-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, `Globs of dump files, ${dumpGlobs('after-artifact')}`, { otherwise: EVERY_DUMP }),
    'snapshots-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('NAME'), 'Instead of a pair: an artifact per leg with all of its snapshots, a name or a glob; what `*` matched names the leg. Order: names with `before`, then numbers in natural order, then `after`, then `settled`.'),
    'snapshots-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, `Globs of the snapshots, ${dumpGlobs('snapshots-artifact')}`, {
        otherwise: EVERY_DUMP,
    }),
    'control-before-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('NAME'), `Artifact with the dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): ${LEG}`),
    'control-after-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('NAME'), `Artifact with the dump taken after the control interval: ${LEG}`),
    'control-before-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, `Globs of dump files, ${dumpGlobs('control-before-artifact')}`, {
        otherwise: EVERY_DUMP,
    }),
    'control-after-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, `Globs of dump files, ${dumpGlobs('control-after-artifact')}`, {
        otherwise: EVERY_DUMP,
    }),
    'run-id': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'Workflow run to download the artifacts from. Needs a github-token with `actions: read`.', { otherwise: 'this run' }),
    repository: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk, 'Repository (`owner/name`) of run-id.', { otherwise: 'this repository' }),
    'github-token': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ, 'Token to download from another run and to comment with.'),
    ..._policy_js__WEBPACK_IMPORTED_MODULE_1__/* .commonPolicy */ .i7,
    comment: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('always', 'on-findings', 'never'), 'Comment on the pull request: `always`, `on-findings` (a comment that is there is still updated) or `never`.', { fallback: 'always' }),
    'comment-key': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, 'Tells several checks on one pull request apart: each key has a comment of its own.', {
        fallback: 'default',
    }),
    title: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(), 'Heading of the report.', { fallback: 'Pool Leak Check' }),
    ...reportSettings,
    'source-path': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('DIR'), 'Folder of the workspace whose C, C++ and Rust sources are searched for the lines that a finding names.', { fallback: '.', otherwise: 'the workspace' }),
    'policy-file': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('FILE'), 'Policy file of the repository: driver tags, limits by tag, exceptions, and what inputs say too. `none`: no file is looked for.', { otherwise: '`.github/pool-leak-check.yml`, if there is one' }),
    baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('BRANCH'), 'Branch whose last successful runs of this workflow (up to ten) tell what grows anyway, from their report artifacts; `none`: no baseline. Needs `actions: read`.', { otherwise: '`none`' }),
    'report-artifact': (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs, 'Name under which report.json and report.html are uploaded: baselines of later runs come from there. Empty: it is not uploaded.'),
    timeout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, 'How long dumps and baselines are waited for: `90s`, `10m`. What is not there by then is missing evidence.', { fallback: 600 }),
    ...archiveSettings,
};
/** Defaults that action.yml gives: the runner hands them over, so that an empty value can mean something else. */
const presets = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
    'github-token': '${{ github.token }}',
    'report-artifact': 'pool-leak-report',
};


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Nn: () => (/* binding */ parentPolicy),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export isExcluding */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7934);

/** The first mistake of a value is told; the others follow from it. */
const kind = (expected, schema, parts = {}) => {
    const { isSecret = false, ...rest } = parts;
    const refusal = (value) => `expected ${expected}, got ${isSecret ? 'something else' : shown(value)}`;
    return {
        schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$WB(schema, { abortPipeEarly: true, message: ({ input }) => refusal(input) }),
        refusal,
        placeholder: 'TEXT',
        isList: false,
        write: String,
        ...rest,
    };
};
const MAX_SHOWN = 60;
/** A value as a message shows it. */
const shown = (value) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};
/** Longer than any value of a short kind. It also bounds what the patterns below may cost. */
const MAX_LENGTH = 100;
const short = (pattern) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_LENGTH), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern));
const oneOf = (...values) => kind(`one of ${values.join(', ')}`, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(values), { placeholder: values.join('|') });
/** Booleans of YAML 1.2's core schema, as `core.getBooleanInput` reads them. */
const flag = kind('true or false', valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text) => text.toLowerCase() === 'true')),
]), { placeholder: '' });
const UNITS = [
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
    ['B', 1],
];
const toBytes = (text) => {
    const [, digits, unit = 'B'] = /^(\d+)\s*([A-Za-z]+)?$/.exec(text) ?? [];
    return Number(digits) * (UNITS.find(([name]) => name === unit)?.[1] ?? Number.NaN);
};
const fromBytes = (bytes) => {
    const [unit, factor] = UNITS.find(([, factor]) => bytes > 0 && bytes % factor === 0) ?? ['B', 1];
    return `${bytes / factor}${unit === 'B' ? '' : unit}`;
};
/** `65536`, `64KiB`, `1 MiB`: bytes. */
const size = kind('a size such as 65536 or 64KiB', valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(Number.MAX_SAFE_INTEGER)),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short(/^\d{1,15}\s*(?:B|KiB|MiB|GiB)?$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(toBytes), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b()),
]), { placeholder: 'SIZE', write: fromBytes });
const MAX_WHOLE = 999_999_999_999_999;
const whole = (min, max = MAX_WHOLE) => kind(max === MAX_WHOLE ? `a whole number of at least ${min}, 15 digits at most` : `a whole number from ${min} to ${max}`, valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max)),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short(min < 0 ? /^-?\d{1,15}$/ : /^\d{1,15}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max)),
]), { placeholder: 'N' });
const MAX_PERCENT = 999_999_999;
const percentage = kind('a percentage such as 5 or 2.5', valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_PERCENT)),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short(/^\d{1,9}(?:\.\d{1,6})?\s*%?$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number.parseFloat)),
]), { placeholder: 'PERCENT' });
const TIMES = [
    ['h', 3600],
    ['m', 60],
    ['s', 1],
];
const MAX_SECONDS = 86_400;
const toSeconds = (text) => {
    const [, digits, unit = 's'] = /^(\d+)\s*([a-z])?$/.exec(text) ?? [];
    return Number(digits) * (TIMES.find(([name]) => name === unit)?.[1] ?? Number.NaN);
};
const fromSeconds = (seconds) => {
    const [unit, factor] = TIMES.find(([, factor]) => seconds % factor === 0) ?? ['s', 1];
    return `${seconds / factor}${unit}`;
};
/** `90`, `90s`, `10m`: seconds. */
const duration = kind('a time such as 90s or 10m, a day at most', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short(/^\d{1,6}\s*[smh]?$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(toSeconds), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_SECONDS)), { placeholder: 'TIME', write: fromSeconds });
/** Items with a comma or a line break between them. */
const split = (text) => text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** A pattern is at most four characters long unless it holds a `*`. */
const tagText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short(/^\s*(?:[^,\s][^,\r\n]{0,3}|[^,\r\n]*\*[^,\r\n]*)\s*$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text) => text.trim()));
const tagNumber = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(9999), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String));
const tag = kind('one tag of at most four characters, `?` one character and `*` any', valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([tagText, tagNumber]), { placeholder: 'TAG' });
/** `SEY?, Irp` or a line each; in YAML a list as well. */
const tags = kind('tags of at most four characters, such as "SEY?, Irp"', valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([tagText, tagNumber])),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(tagNumber, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((number) => [number])),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(split), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tagText)),
]), { placeholder: 'A,B', isList: true, write: (items) => items.join(',') });
const items = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(split), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const list = kind('a list', items, {
    placeholder: 'A,B',
    isList: true,
    write: (items) => items.join(','),
});
/** `!old.txt` takes away what a glob before it named, so that alone it would name nothing. */
const globs = kind('globs, at least one of them without "!"', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(items, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((globs) => globs.some((glob) => !isExcluding(glob)))), { placeholder: 'A,B', isList: true, write: (items) => items.join(',') });
/** `!a*.txt`; `!(a|b).txt` is a pattern of its own, and two marks cancel each other out. */
const isExcluding = (glob) => {
    const [marks = ''] = /^!*(?!\()/.exec(glob) ?? [];
    return marks.length % 2 === 1;
};
/** Text of one line. */
const line = (placeholder = 'TEXT') => kind('text of one line', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^\r\n]*$/)), { placeholder });
const secret = kind('text of one line', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^\r\n]*$/)), {
    isSecret: true,
});
/** Some words of a YAML file, on one line. */
const words = kind('some words', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^\S\r\n]*\S[^\r\n]*$/)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => String(value).trim())));
const name = kind('letters, digits, dots, dashes and underscores, at most 100', short(/^[\w.-]{1,100}$/), { placeholder: 'NAME' });
const artifactName = kind('the name of an artifact, without " : < > | * ? \\ /', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^":<>|*?\r\n\\/]{1,200}$/)), { placeholder: 'NAME' });
const repository = kind('a repository such as owner/name', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\w.-]+\/[\w.-]+$/)), { placeholder: 'OWNER/NAME' });
/** A day that there is, `2027-01-31`. The pattern is what an editor can check: all but a 29th of February. */
const day = kind('a day such as 2027-01-31', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-(?!02-3|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((text) => !text.endsWith('-02-29') || isLeap(Number(text.slice(0, 4))))));
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Where a policy goes on: `./path` beside it, or `owner/name/path@ref`. */
const parentPolicy = kind('owner/name/path/to/file.yml@ref or ./path', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?:\.\.?\/.+|[\w.-]+\/[\w.-]+\/[^@]+@[\w./-]+)$/)));


/***/ }),

/***/ 8898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word of a list that was probably meant; null where none is near. */
const nearest = (word, known) => {
    if (word.length > MAX_WORD)
        return null;
    const most = Math.min(3, Math.ceil(word.length / 4));
    const near = known
        .map((name) => ({ name, edits: editsBetween(word.toLowerCase(), name) }))
        .filter(({ edits }) => edits <= most)
        .sort((one, other) => one.edits - other.edits);
    const begun = word.length >= MIN_BEGINNING ? known.find((name) => name.startsWith(word.toLowerCase())) : undefined;
    return near[0]?.name ?? begun ?? null;
};
/** Fewer letters are the beginning of too many words. */
const MIN_BEGINNING = 3;
const MAX_WORD = 60;
/** Letters that were added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
const editsBetween = (one, other) => {
    let [older, previous] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const cost = one[row - 1] === other[column - 1] ? 0 : 1;
            const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost, row > 1 && column > 1 && isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        older = previous;
        previous = current;
    }
    return at(previous, other.length);
};
const at = (values, index) => values?.[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ mergePolicy),
/* harmony export */   cw: () => (/* binding */ policySettings),
/* harmony export */   i7: () => (/* binding */ commonPolicy),
/* harmony export */   om: () => (/* binding */ growthLimits),
/* harmony export */   tD: () => (/* binding */ toPolicyFields)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6390);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7279);


/** A setting whose default is the one of the core's policy. */
const policy = (field, kind, about, otherwise = null) => ({
    field,
    kind,
    about,
    // The default of a field is a value of its type, or null.
    fallback: _core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4[field],
    otherwise,
});
/** Limits of one tag in one pool: also in each entry of `limits`. */
const growthLimits = {
    'max-growth-bytes': policy('maxGrowthBytes', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej, 'Limit of one tag in one pool: `65536`, `64KiB`, `1 MiB`.'),
    'max-growth-count': policy('maxGrowthCount', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(0), 'Limit of one tag in one pool, in allocations.'),
    'max-growth-percent': policy('maxGrowthPercent', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .percentage */ .X1, 'Limit of one tag in one pool, growth of its bytes in percent of what it held before.'),
};
/** The same as inputs, as options and as keys of the policy file. */
const commonPolicy = {
    'driver-tags': policy('driverTags', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A, "The driver's own pool tags, comma-separated or a line each, `?` one character and `*` any, as in WinDbg: no growth allowed."),
    'driver-stopped': policy('driverStopped', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, '`true`: the driver was stopped or unloaded before the last snapshot, so nothing of its own may be left.'),
    iterations: policy('iterations', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1), 'How often the test ran its cycle between the first and the last snapshot; findings then say growth per iteration.', 'not known'),
    'control-iterations': policy('controlIterations', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(0), 'How often the control interval ran the cycle; `0`: the machine idled.', 'as `iterations`'),
    ...growthLimits,
    'max-total-nonpaged-growth': policy('maxTotalNonpagedGrowth', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej, 'Limit of the whole nonpaged pool: `65536`, `64KiB`, `1 MiB`.'),
    'max-total-paged-growth': policy('maxTotalPagedGrowth', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej, 'Limit of the whole paged pool: `65536`, `64KiB`, `1 MiB`.'),
    'ignore-tags': policy('ignoreTags', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A, 'Tags that are shown but never judged, comma-separated or a line each, `?` one character and `*` any.'),
    'fail-on': policy('failOn', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('leak', 'suspect', 'never'), 'What closes the gate: `leak`, `suspect` (a leak or a suspect) or `never`.'),
    'on-inconclusive': policy('onInconclusive', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('fail', 'warn'), 'What missing evidence does: `fail` or `warn`.'),
};
/** Keys of the policy file alone. */
const keysOnly = {
    strict: policy('strict', _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, '`true`: a tag that is not yours and grew alone may be a leak without a baseline or a control interval.'),
};
const policySettings = { ...commonPolicy, ...keysOnly };
/** Values by their names → fields of the policy, only those that were given. */
const toPolicyFields = (given) => {
    const values = Object.entries(policySettings).flatMap(([name, { field }]) => {
        // The same names as the table's.
        const value = given[name];
        return value === undefined ? [] : [[field, value]];
    });
    // Each field with the value of the setting that names it.
    return Object.fromEntries(values);
};
/** Inputs or options over the policy file over the defaults. */
const mergePolicy = (given, file, defaults = _core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4) => ({
    ...(file ?? defaults),
    ...given,
});


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** How the command line is started from a clone, for commands that our own texts name. */
const PROGRAM = 'node dist/cli/index.js';
/** As package.json has it; a test compares. */
const VERSION = '0.1.0';


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   It: () => (/* binding */ withFallbacks),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9341);


const setting = (kind, about, { fallback, otherwise } = {}) => ({
    kind,
    about,
    // Without a fallback, D is null.
    fallback: (fallback ?? null),
    otherwise: otherwise ?? null,
});
/** The default as the documentation says it: `none`, or a value in backticks. */
const defaultOf = ({ kind, fallback, otherwise }) => {
    if (otherwise !== null)
        return otherwise;
    const text = fallback === null ? '' : kind.write(fallback);
    return text === '' ? 'none' : `\`${text}\``;
};
/** Reads every text by its setting; what is wrong is left out of the values. */
const readSettings = (settings, texts) => {
    const wrong = [];
    const values = Object.entries(settings).flatMap(([name, { kind }]) => {
        const text = texts[name];
        if (text === undefined)
            return [];
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(kind.schema, text.trim());
        if (result.success)
            return [[name, result.output]];
        wrong.push(`${name}: ${kind.refusal(text.trim())}`);
        return [];
    });
    // Each name with the value that its own kind read.
    return { given: Object.fromEntries(values), wrong };
};
const withFallbacks = (settings, given) => {
    const values = Object.entries(settings).map(([name, { fallback }]) => [name, given[name] ?? fallback]);
    // The same names, each with its own value or fallback.
    return Object.fromEntries(values);
};
/** One message for all that is wrong: a retry costs the boot of a virtual machine. */
const invalid = (what, wrong) => new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([`Invalid ${what}:`, ...wrong.map((mistake) => `  ${mistake}`)].join('\n'));


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $WB: () => (/* binding */ config),
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   Ru6: () => (/* binding */ maxLength),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   Y2b: () => (/* binding */ safeInteger),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cGV: () => (/* binding */ maxValue),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, creditCard, cuid2, custom, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptional, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, literal, looseObject, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullable, nullableAsync, nullish, nullishAsync, object, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parse, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransform, rawTransformAsync, readonly, record, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unknown, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
