"""A headless Chromium that a check looks at pages with."""

import base64
import hashlib
import importlib.util
import json
import pathlib
import sys
import urllib.parse

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

AXE_HASH = "84494fec757e4710dc751c8d7a636e457f4532f08f85c86dc9070133fbff53bc"
TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]

# What an element shows past the right edge of the window; what is moved out of sight on purpose,
# to the left or into a point, is not.
WIDER = """
const wide = [];
for (const element of document.body.querySelectorAll('*')) {
  const box = element.getBoundingClientRect();
  if (box.width > 1 && box.right > innerWidth + 0.5) wide.push(element.outerHTML.slice(0, 200));
}
const root = document.scrollingElement;
if (root.scrollWidth > innerWidth) wide.push('the page: ' + root.scrollWidth + ' px');
return wide;
"""


def axe_source():
    """The rules of axe, as a package of Python brings them along; no other is taken for them."""
    package = importlib.util.find_spec("axe_playwright_python")
    data = (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_bytes()
    if hashlib.sha256(data).hexdigest() != AXE_HASH:
        sys.exit("the package brings another axe along")
    return data.decode()


class Browser:
    """A browser without a window, which notes what a page asks for and complains about."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(
            options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(120)
        self.axe = axe_source()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, url, width, scheme):
        """Opens a page in a window of a width, for a reader who wants light or dark."""
        command = self.driver.execute_cdp_cmd
        command("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        command("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        self.driver.get(url)

    def complaints(self, url):
        """What the console says, and what was asked of another host than the page's."""
        found = [f"console: {entry['message']}" for entry in self.driver.get_log("browser")]
        host = urllib.parse.urlsplit(url).netloc
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            asked = urllib.parse.urlsplit(message["params"]["request"]["url"])
            if asked.scheme not in ("data", "about") and asked.netloc != host:
                found.append(f"request: {asked.geturl()}")
        return found

    def violations(self):
        """What breaks the rules of axe, each with the element."""
        self.driver.execute_script(self.axe)
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}})"
            ".then(done, error => done({error: String(error)}));", TAGS)
        if "error" in result or not result["passes"]:
            return [f"axe: {result.get('error', 'no rule applied')}"]
        return [
            f"axe: {rule['id']}: {rule['help']}: {node['html']} ({node['failureSummary']})"
            for rule in result["violations"] for node in rule["nodes"]
        ]

    def wider(self):
        """What is wider than the window."""
        return [f"wider than the window: {place}" for place in self.driver.execute_script(WIDER)]

    def printed(self):
        """The page as a printer gets it, a PDF."""
        result = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
        return base64.b64decode(result["data"])
