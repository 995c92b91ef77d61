internal import Git
package func go() { print(startUp()) }
