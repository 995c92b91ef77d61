import Histories
import Measuring

extension Bench {
  /// A folder of registers that Git does not know, made where it is not there yet.
  func files(_ count: Int) throws -> String {
    try kept("files-\(count)", "\(HistoryScript.version)") { place in
      try Disk.makeFolder("\(place)/Registers")
      try Disk.write(RegisterFolder.schema.text, to: "\(place)/\(RegisterFolder.schema.path)")
      try RegisterFolder.registers(count) { register in
        let path = "\(place)/\(register.path)"
        if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
        try Disk.write(register.text, to: path)
      }
    }
  }

  /// The same registers as one file of records, as recutils reads them.
  func records(_ count: Int) throws -> String {
    try kept("records-\(count)", "\(HistoryScript.version)") { place in
      try Disk.makeFolder(place)
      try Disk.write(to: "\(place)/registers.rec") { add in
        try add(Array(MadeRegister.recordDescriptor.utf8))
        try RegisterFolder.registers(count) { try add(Array($0.record.utf8)) }
      }
    }
  }
}
