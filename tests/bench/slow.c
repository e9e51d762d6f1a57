// A disk on which every flush takes as long as SLOW_US says: loaded before the C library of a server.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int slowly(const char *name, int file) {
	const char *wait = getenv("SLOW_US");
	if (wait) usleep(atoi(wait));
	int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
	return real(file);
}

int fsync(int file) { return slowly("fsync", file); }
int fdatasync(int file) { return slowly("fdatasync", file); }
