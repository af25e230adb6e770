"""Starts a window program on a screen of its own and tells when its picture stands still.

first_rows.py PROGRAM ARGUMENT…  prints: seconds on the clock, CPU seconds, MiB in memory, all at the last change of the picture.
The screen is looked at every 20 ms; the picture stands still when nothing changed for 3 s. Changes of few scan lines, such as a blinking
cursor, do not count, nor does the time of the X server.
"""
import mmap, os, signal, subprocess, sys, tempfile, time

STILL, GLANCE, LONGEST = 3.0, 0.02, 120.0
WIDTH, HEIGHT, FEW = 1366, 768, 40


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def mebibytes(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS:"))


def start_screen(folder):
    screen, number = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(number), "-noreset", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder],
                              pass_fds=[number], stderr=subprocess.DEVNULL)
    os.close(number)
    with os.fdopen(screen) as answer:
        return server, ":" + answer.readline().strip()


def changed_lines(before, now):
    line = WIDTH * 4
    return sum(before[at:at + line] != now[at:at + line] for at in range(0, len(now), line))


def watch(program, picture):
    began = time.monotonic()
    shown = picture[:]
    last = (0.0, 0.0, 0)
    while time.monotonic() - began < LONGEST and program.poll() is None:
        now = picture[:]
        if now != shown and changed_lines(shown, now) >= FEW:
            last = (time.monotonic() - began, cpu_seconds(program.pid), mebibytes(program.pid))
        elif last[0] > 0 and time.monotonic() - began - last[0] > STILL:
            return last
        shown = now
        time.sleep(GLANCE)
    sys.exit("the program ended, or its picture never stood still")


with tempfile.TemporaryDirectory() as folder:
    server, display = start_screen(folder)
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    environment.update(DISPLAY=display, HOME=folder, XDG_CONFIG_HOME=folder + "/.config", XDG_DATA_HOME=folder + "/.local", XDG_RUNTIME_DIR=folder)
    os.makedirs(folder + "/.config/sqlitebrowser")
    with open(folder + "/.config/sqlitebrowser/sqlitebrowser.conf", "w") as settings:
        settings.write("[checkversion]\nenabled=false\n")   # it would ask the network, and the user whether it may
    with open(folder + "/Xvfb_screen0", "rb") as frame:
        picture = mmap.mmap(frame.fileno(), 0, access=mmap.ACCESS_READ)
        program = subprocess.Popen(sys.argv[1:], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            print("%.3f %.3f %d" % watch(program, picture))
            if "ANCU_BENCH_PICTURE" in os.environ:
                subprocess.run(["import", "-display", display, "-window", "root", os.environ["ANCU_BENCH_PICTURE"]])
        finally:
            program.send_signal(signal.SIGKILL)
            program.wait()
            server.terminate()
            server.wait()
