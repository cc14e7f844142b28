#!/usr/bin/env python3
"""Looks at a page in a headless browser: screenshots at 390 and 1280 px, light and dark, and a few checks.

Fails (exit 1) when the browser prints a console message, when a link inside the page has no target, when the page scrolls
sideways, or when an id stands twice. Needs Playwright for Python (`pip install playwright`) and a Chromium: its own
(`playwright install chromium`) or one named by --chromium.
"""
import argparse
import pathlib
import shutil
import sys

CHECK = """() => {
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  const missing = [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
    .filter(id => !document.getElementById(id));
  const root = document.documentElement;
  return {missing: [...new Set(missing)], twice: ids.filter((id, i) => ids.indexOf(id) !== i),
          overflow: root.scrollWidth - root.clientWidth, links: document.querySelectorAll('a[href^="#"]').length};
}"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", help="an HTML file made by synoptic")
    parser.add_argument("folder", help="where the screenshots go; made if it is not there")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="a Chromium to use instead of Playwright's own")
    arguments = parser.parse_args()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        sys.exit("cannot import playwright: install it with `pip install playwright`")
    page = pathlib.Path(arguments.page).resolve()
    folder = pathlib.Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.chromium, args=["--no-sandbox"])
        for width in (390, 1280):
            for scheme in ("light", "dark"):
                name = f"{page.stem}-{width}-{scheme}"
                context = browser.new_context(viewport={"width": width, "height": 1000}, color_scheme=scheme)
                tab = context.new_page()
                tab.on("console", lambda message: faults.append(f"{name}: console: {message.text}"))
                tab.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
                tab.goto(page.as_uri())
                found = tab.evaluate(CHECK)
                faults += [f"{name}: no target for #{anchor}" for anchor in found["missing"]]
                faults += [f"{name}: id {anchor} stands twice" for anchor in found["twice"]]
                if found["overflow"] > 0:
                    faults.append(f"{name}: scrolls sideways by {found['overflow']} px")
                tab.screenshot(path=folder / f"{name}.png", full_page=True)
                print(f"{name}: {found['links']} links")
                context.close()
        browser.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
