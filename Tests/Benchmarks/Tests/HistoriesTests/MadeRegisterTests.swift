import Histories
import Testing

@Suite("Registers that are made")
struct MadeRegisterTests {
  @Test("They hold about 1.3 kilobytes, in lines of at most 80 columns")
  func size() {
    var bytes = 0
    RegisterFolder.registers(200) { register in
      bytes += register.text.utf8.count
      for line in register.text.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80)
      }
    }
    #expect((1200...1400).contains(bytes / 200))
  }

  @Test("No two lie at one path, and all lie in the folders")
  func paths() {
    var paths: Set<String> = []
    RegisterFolder.registers(1000) { paths.insert($0.path) }
    #expect(paths.count == 1000)
    let folders = Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    #expect(folders.count == RegisterFolder.folders)
  }

  @Test("A record says the same as a register, a field a line")
  func record() throws {
    var records: [String] = []
    RegisterFolder.registers(1) { records.append($0.record) }
    let record = try #require(records.first)
    #expect(record.hasPrefix("namn: Arena tillstånd 0\nanvandningsomrade: "))
    #expect(record.contains("\nanvandningsomrade_fi: "))
    #expect(record.contains("\nmottagare: Keva\nmottagare: Utbildningsstyrelsen\n"))
  }

  @Test("A generator's numbers are those of SplitMix64")
  func numbers() {
    // The first numbers for the seed 1234567, as the reference implementation prints them.
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
