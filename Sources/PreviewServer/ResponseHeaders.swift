internal import NIOHTTP1

/// What every answer says of itself.
enum ResponseHeaders {
  /// That nothing of it is kept, shown in a frame, taken for something else, or given to another site.
  static let always: HTTPHeaders = [
    "cache-control": "no-store",
    "connection": "close",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  ]
}
