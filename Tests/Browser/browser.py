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
from selenium.webdriver.common.action_chains import ActionChains

AXE_HASH = "84494fec757e4710dc751c8d7a636e457f4532f08f85c86dc9070133fbff53bc"
TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]
# Rules that apply to each page: that they did shows that the tags select rules at all.
APPLYING = {"color-contrast", "html-has-lang"}


def axe_source():
    """The rules of axe, as a package of Python brings them along; no other is taken for them."""
    package = importlib.util.find_spec("axe_playwright_python")
    data = (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_bytes()
    if hashlib.sha256(data).hexdigest() != AXE_HASH:
        sys.exit("the package brings another axe along")
    return data.decode()


def probe(name):
    """What a script beside this file finds in a page: the body of a function."""
    return (pathlib.Path(__file__).parent / f"{name}.js").read_text()


class Browser:
    """A browser without a window, which notes what a page asks for and complains about."""

    def __init__(self, has_scrollbars=True):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        if not has_scrollbars:
            options.add_argument("--hide-scrollbars")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(
            options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(120)
        self.command = self.driver.execute_cdp_cmd
        self.axe = axe_source()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def resize(self, width, height=900, scale=1):
        """Gives the window a size in px of the page, each as many points of the screen."""
        self.command("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})

    def prefer(self, media="", **features):
        """Tells the page what its reader prefers: `color_scheme="dark"`, or another medium."""
        self.command("Emulation.setEmulatedMedia", {"media": media, "features": [
            {"name": name.replace("_", "-"), "value": value}
            for name, value in {
                "prefers-color-scheme": "light", "prefers-reduced-motion": "reduce", **features,
            }.items()]})

    def allow_scripts(self, allowed):
        """Switches the scripts of pages on or off."""
        self.command("Emulation.setScriptExecutionDisabled", {"value": not allowed})

    def open(self, url, width=1440):
        """Opens a page in a window of a width."""
        self.resize(width)
        self.driver.get(url)

    def ask(self, script, *arguments):
        """What a function finds in the page."""
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys, holding=None):
        """Presses keys, one after the other, as a hand does, while the other may hold one."""
        actions = ActionChains(self.driver, duration=0)
        if holding:
            actions.key_down(holding)
        actions.send_keys(*keys)
        if holding:
            actions.key_up(holding)
        actions.perform()

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
        self.ask(f"if (!window.axe) {{ {self.axe} }}")
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}})"
            ".then(({violations, passes, incomplete}) => done({violations,"
            " applied: [...passes, ...incomplete].map(rule => rule.id)}),"
            " error => done({error: String(error)}));", TAGS)
        if "error" in result:
            return [f"axe: {result['error']}"]
        expected = APPLYING | ({"target-size"} if self.ask("return document.links.length") else set())
        missing = expected - {rule["id"] for rule in result["violations"]} - {*result["applied"]}
        return [f"axe: {rule} did not apply" for rule in missing] + [
            f"axe: {rule['id']}: {rule['help']}: {node['html']} ({node['failureSummary']})"
            for rule in result["violations"] for node in rule["nodes"]
        ]

    def printed(self):
        """The page as a printer gets it, a PDF."""
        result = self.command(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
        return base64.b64decode(result["data"])

    def picture(self):
        """The whole page, as PNG."""
        result = self.command(
            "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True})
        return base64.b64decode(result["data"])
