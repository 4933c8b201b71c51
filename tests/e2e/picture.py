"""Takes the picture of README.md: the first page of the example, on the whole screen.

    tests/e2e/run build/dev/bin/carnet tests/e2e/picture.py packaging/screenshots/accueil.png
"""

import subprocess
import sys

from desk import main
from gi.repository import Atspi


def script(desk):
    desk.start()
    desk.press("^Essayer avec un exemple")
    desk.see("^Pages$", "list")
    title = desk.window("Accueil").name
    subprocess.run(["xdotool", "getactivewindow", "windowsize", "1366", "768", "windowmove", "0",
                    "0"], check=True)
    window = desk.window(title).accessible
    desk.until("the window fills the screen", lambda: Atspi.Component.get_extents(
        window, Atspi.CoordType.SCREEN).height == 768)
    subprocess.run(["import", "-window", "root", sys.argv[1]], check=True)


main(script)
