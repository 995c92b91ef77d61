/// An object that was read from a pack.
struct PackedObject {
  /// What it is.
  let kind: ObjectKind
  /// Its content.
  var bytes: [UInt8]
}
