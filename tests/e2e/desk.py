"""What the end-to-end scripts need: the program, keys, and what assistive technology sees.

Nothing is done by the mouse and nothing is read from the program's inside. Waiting is
always for something seen, with a deadline; see Desk.until().
"""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Generous: a machine that also compiles is slow, and a deadline is only reached on failure.
DEADLINE = 40

# What is inside is data, not controls.
CLOSED = {"table", "tree table", "tree"}


class Failed(Exception):
    """What was expected did not happen."""


def plain(text):
    """Text with ordinary spaces and apostrophes, as one types it."""
    return re.sub("[\u00a0\u202f]", " ", text or "").replace("\u2019", "'").strip()


def attempt(read, default=None):
    """What `read` gives; `default` when the widget has gone meanwhile."""
    try:
        return read()
    except GLib.Error:
        return default


class Node:
    """A widget as assistive technology sees it, at the moment it was read."""

    def __init__(self, accessible, ancestors=()):
        self.accessible = accessible
        self.ancestors = ancestors  # Names of those above that have one.
        self.role = attempt(accessible.get_role_name, "")
        self.name = plain(attempt(accessible.get_name, ""))
        self.states = attempt(accessible.get_state_set)

    def has(self, state):
        return self.states is not None and self.states.contains(state)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def focusable(self):
        return self.has(Atspi.StateType.FOCUSABLE)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def description(self):
        return plain(attempt(self.accessible.get_description, ""))

    @property
    def text(self):
        """What is written in a field."""
        def read():
            text = self.accessible.get_text_iface()
            return Atspi.Text.get_text(text, 0, -1) if text else ""
        return attempt(read, "")

    @property
    def path(self):
        """Tells this widget from all others of the program."""
        return attempt(lambda: self.accessible.path, "")

    @property
    def group(self):
        """Name of what this stands in: the nearest above that has one."""
        above = attempt(self.accessible.get_parent)
        while above is not None:
            if name := plain(attempt(above.get_name, "")):
                return name
            above = attempt(above.get_parent)
        return ""

    @property
    def labelled(self):
        relations = attempt(self.accessible.get_relation_set, []) or []
        return any(one.get_relation_type() == Atspi.RelationType.LABELLED_BY for one in relations)

    def children(self):
        above = self.ancestors + ((self.name,) if self.name else ())
        for index in range(attempt(self.accessible.get_child_count, 0)):
            child = attempt(lambda: self.accessible.get_child_at_index(index))
            if child is not None:
                yield Node(child, above)

    def walk(self):
        """This and everything that shows under it, in reading order."""
        yield self
        if self.role in CLOSED:
            return
        for child in self.children():
            if child.showing:
                yield from child.walk()

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Desk:
    """A person at the keyboard of one computer."""

    def __init__(self):
        self.home = Path(os.environ["HOME"])
        self.documents = self.home / "Documents"
        self.program = os.environ["CARNET"]
        self.hub = str(Path(self.program).with_name("carnet-hub"))
        self.process = None
        self.application = None
        self.focused = None
        self.focus_count = 0
        Atspi.init()
        self.listener = Atspi.EventListener.new(self._heard)
        self.listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self.focused = event.source
            self.focus_count += 1

    # The program

    def start(self, *arguments):
        """Starts the program in French and waits for its window, which it returns."""
        environment = dict(os.environ, LC_ALL="fr_FR.UTF-8", LANG="fr_FR.UTF-8")
        self.process = subprocess.Popen([self.program, *map(str, arguments)], env=environment)
        self.application = self.until("the program is on the accessibility bus", self._find)
        # What is read is always asked for again: a cached answer may be of before the key.
        self.application.set_cache_mask(Atspi.Cache.NONE)
        return self.window()

    def _find(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended by itself with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = attempt(lambda: desktop.get_child_at_index(index))
            if application and attempt(application.get_process_id) == self.process.pid:
                return application if attempt(application.get_child_count, 0) else None
        return None

    def ended(self):
        """Waits until the program has ended, which it must do well."""
        self.until("the program ends", lambda: self.process.poll() is not None)
        if self.process.returncode:
            raise Failed(f"the program ended with {self.process.returncode}")
        self.application = None

    def run(self, *command, locale="C.UTF-8", expect=0):
        """What another program prints; it must end with `expect`."""
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True,
                              env=dict(os.environ, LC_ALL=locale, QT_QPA_PLATFORM="offscreen"))
        if done.returncode != expect:
            raise Failed(f"{command} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    # Waiting

    def pump(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def until(self, what, condition, deadline=DEADLINE):
        """The first thing that `condition` gives which is not nothing."""
        end = time.monotonic() + deadline
        while True:
            self.pump()
            found = condition()
            if found:
                return found
            if time.monotonic() > end:
                raise Failed(f"this did not happen: {what}")
            time.sleep(0.02)

    # Looking

    def windows(self):
        return [window for window in Node(self.application).children() if window.showing]

    def active(self):
        """The window that has the keyboard; None between two."""
        for window in self.windows():
            if window.has(Atspi.StateType.ACTIVE):
                return window
        return None

    @staticmethod
    def _key_window():
        """Title of the window to which the keys go; Qt puts the name of the program behind it.
        The program can call a window active before that."""
        told = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"],
                              capture_output=True, text=True)
        return plain(told.stdout)

    def window(self, title=None):
        """The active window, once its title matches and keys go there."""
        def right():
            window = self.active()
            if not window or title and not re.search(title, window.name):
                return None
            keys = self._key_window()
            if keys.startswith(window.name):
                return window
            # A question is called by its words, and not by what stands above it.
            others = [other.name for other in self.windows() if other.path != window.path]
            asks = keys and window.role == "dialog" and not keys.startswith(tuple(others))
            return window if asks else None
        try:
            return self.until(f"a window “{title or ''}” is in front", right)
        except Failed as failed:
            there = ", ".join(str(window) for window in self.windows())
            raise Failed(f"{failed}; there are: {there}") from None

    def look(self, name, role=None):
        """What shows in the active window under a name (an expression), or None."""
        window = self.active()
        for node in window.walk() if window else ():
            if (not role or node.role == role) and re.search(name, node.name):
                return node
        return None

    def see(self, name, role=None):
        return self.until(f"{role or 'something'} “{name}” shows", lambda: self.look(name, role))

    def focus(self):
        """Where the keyboard is."""
        self.pump()
        if self.focused is not None:
            node = Node(self.focused)
            if node.has(Atspi.StateType.FOCUSED):
                return node
        window = self.active()
        for node in window.walk() if window else ():
            if node.has(Atspi.StateType.FOCUSED):
                return node
        return None

    def focus_on(self, name, role=None, deadline=DEADLINE):
        """Waits until the keyboard is there by itself."""
        def right():
            node = self.focus()
            return node if node and self._is(node, name, role) else None
        try:
            return self.until(f"the keyboard is on {role or ''} “{name}”", right, deadline)
        except Failed as failed:
            raise Failed(f"{failed}; it is on {self.focus()}") from None

    @staticmethod
    def _is(node, name, role):
        return (not role or node.role == role) and bool(re.search(name, node.name))

    # Keys

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        """Writes into the field that has the keyboard, over what was there."""
        self.key("ctrl+a")
        self.key("Delete")
        self.until("the field is empty", lambda: not self.focus().text)
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)
        field = self.focus()
        self.until(f"“{text}” stands in {field}", lambda: plain(field.text) == plain(text))

    def move(self, key="Tab"):
        """Presses a key that moves the keyboard to another widget."""
        before = self.focus_count
        self.key(key)
        try:
            self.until("", lambda: self.focus_count > before, deadline=10)
        except Failed:
            raise Failed(f"{key} leads nowhere from {self.focus()}") from None
        return self.focus()

    def tab_to(self, name, role=None, key="Tab"):
        """Goes to a widget as one does without a mouse, from field to field."""
        passed = {}
        while True:
            node = self.focus()
            if node and self._is(node, name, role):
                return node
            if node and node.path in passed:
                raise Failed(f"{key} does not come to {role or ''} “{name}”, but to:\n  " +
                             "\n  ".join(map(str, passed.values())))
            if node:
                passed[node.path] = node
            self.move(key)

    def press(self, name, role=None, key="Tab"):
        """Goes to a button and presses it by the space bar."""
        self.tab_to(name, role or "push button", key)
        self.key("space")

    def go(self, letter, title):
        """To a page by its letter in the menu “Aller à”."""
        for _ in range(4):
            # A key that comes while a menu is still closing is lost with it.
            self.key("alt+l")
            try:
                self.focus_on("", "menu item", deadline=5)
                break
            except Failed:
                continue
        self.key(letter)
        self.window(title)
        self.until("the menu is closed",
                   lambda: self.focus() and self.focus().role != "menu item")

    def name_file(self, path, is_done):
        """Answers a file dialog. Return first closes its list of proposals when that is open."""
        self.focus_on("^Nom de fichier", "text")
        dialog = self.window().name
        self.type(str(path))

        def gone():
            window = self.active()
            return window and window.name != dialog
        for _ in range(3):
            self.key("Return")
            try:
                self.until("the file dialog closes", gone, deadline=10)
                break
            except Failed:
                continue
        self.until(f"{path} is done with", is_done)

    def save_as(self, path):
        self.name_file(path, path.exists)

    def picture(self, name):
        """Keeps what the screen shows, when there is a folder for it in PICTURES."""
        folder = os.environ.get("PICTURES")
        if folder:
            file_name = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-") + ".png"
            subprocess.run(["import", "-window", "root", str(Path(folder, file_name))], check=True)

    def step(self, text):
        print(f"{time.process_time():6.1f}  {text}", flush=True)


def main(script):
    """Runs `script(desk)`; what fails is told in a sentence, and the program is left as it is
    for a picture."""
    desk = Desk()
    try:
        script(desk)
    except Failed as failed:
        print(f"FAILED: {failed}", flush=True)
        os._exit(1)
    if desk.process and desk.process.poll() is None:
        desk.process.send_signal(signal.SIGKILL)
    sys.exit(0)
