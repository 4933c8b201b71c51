"""Looks at every page, the wizard and the windows of help as a screen reader does.

Fails with the list of all that somebody who does not see the screen would miss:
controls that take the keyboard and have no name, choices without a label, two controls of
one window that sound the same, charts and pictures that are not described, and controls
to which Tab never comes.
"""

import re

from desk import Failed, main

# Reached otherwise than by Tab: by the arrow keys from their neighbours, or by Alt; a text
# that can be selected by the mouse does not need to be.
BY_ARROWS = {"radio button", "list item", "menu bar", "page tab", "label"}


class Walk:
    def __init__(self, desk):
        self.desk = desk
        self.faults = []
        self.seen = 0

    def fault(self, place, text):
        line = f"{place}: {text}"
        if line not in self.faults:
            self.faults.append(line)

    def look(self, place):
        """Walks the window in front."""
        told = {}
        controls = []
        for node in self.desk.window().walk():
            self.seen += 1
            if node.role in ("image", "icon") or "chart" in node.role:
                self.picture(place, node)
            if not node.focusable or node.role in ("frame", "dialog", "menu item", "menu"):
                continue
            controls.append(node)
            # What a group is called is said before what is in it, and tells equal names apart.
            group = node.ancestors[1:]
            if not node.name:
                near = node.ancestors[-1] if node.ancestors else "nothing with a name"
                self.fault(place, f"{node.role} without a name, in “{near}”")
                continue
            if node.role == "combo box" and not node.labelled:
                self.fault(place, f"{node} has no label")
            key = (node.role, node.name, node.description, group)
            told[key] = told.get(key, 0) + 1
        for (role, name, _, _), count in told.items():
            if count > 1:
                self.fault(place, f"{count} times {role} “{name}”")
        if not controls:
            self.fault(place, "nothing takes the keyboard")
        self.desk.picture(place)
        return controls

    def cycle(self, place, controls):
        """Goes round the window by Tab, which must come to each control and back."""
        expected = {node.path: node for node in controls
                    if node.enabled and node.role not in BY_ARROWS}
        reached = []
        node = self.desk.move()
        while node.path not in reached:
            reached.append(node.path)
            node = self.desk.move()
        for path, control in expected.items():
            if path not in reached:
                self.fault(place, f"Tab does not come to {control}")

    def picture(self, place, node):
        if not node.name:
            near = node.ancestors[-1] if node.ancestors else "nothing with a name"
            self.fault(place, f"{node.role} without a name, in “{near}”")
        elif not node.description:
            self.fault(place, f"{node} is not described")

    def open(self, place, *keys):
        """A window that opens by keys and closes by Escape."""
        behind = self.desk.window().name
        for key in keys:
            self.desk.key(key)
        self.desk.until(f"a window opens by {keys}",
                        lambda: (top := self.desk.active()) and top.name != behind)
        self.look(place)
        self.desk.key("Escape")
        self.desk.window(re.escape(behind))

    def pages(self):
        """Each page of the window, by the keys that lead to the next."""
        pages = self.desk.see("^Pages$", "list")
        names = [item.name for item in pages.children()]
        self.desk.step(f"{len(names)} pages: {', '.join(names)}")
        for name in names:
            title = self.desk.window().name
            self.cycle(title, self.look(title))
            if name.startswith("Indicateurs"):
                self.parts_of_indicators()
            self.desk.key("ctrl+Next")
            self.desk.until(f"there is a page after “{name}”",
                            lambda: (top := self.desk.active()) and top.name != title)
            self.desk.step(title)


    def parts_of_indicators(self):
        """What takes the place of the page for a while."""
        self.desk.key("ctrl+Return")
        self.desk.see("^Décrire un indicateur", "push button")
        self.cycle("choice of indicators", self.look("choice of indicators"))
        self.desk.press("^Décrire un indicateur")
        self.desk.see("^Garder cet indicateur", "push button")
        self.cycle("own indicator", self.look("own indicator"))
        self.desk.press("^Retour")
        self.desk.see("^Mesures de", "table")


def script(desk):
    walk = Walk(desk)
    desk.start()
    desk.step("the start page")
    walk.cycle("start page", walk.look("start page"))

    desk.step("the wizard")
    desk.press("^Créer le dossier de mon site")
    desk.window("^Créer le dossier")
    walk.look("wizard, page 1")
    desk.focus_on("^Nom du site")
    desk.type("Essai")
    desk.press("^Suivant")
    desk.focus_on("", "combo box")
    walk.look("wizard, page 2")
    desk.press("^Suivant")
    desk.focus_on("^Fichier")
    walk.look("wizard, page 3")
    desk.key("Escape")

    desk.step("the example")
    desk.tab_to("^Essayer avec un exemple")
    desk.key("space")
    desk.see("^Pages$", "list")
    walk.pages()
    walk.open("help", "F1")
    walk.open("shortcuts", "shift+F1")
    walk.open("about", "alt+a", "o")
    walk.open("versions", "alt+f", "r")
    desk.key("ctrl+q")
    desk.ended()

    desk.step(f"{walk.seen} widgets were looked at")
    if walk.faults:
        raise Failed(f"{len(walk.faults)} faults:\n  " + "\n  ".join(walk.faults))


main(script)
