/*
 * A clock on the wall that somebody sets: it goes by as many milliseconds off as the file CLOCK_OFF holds,
 * a number of eight bytes. What counts the time that passes is left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int64_t none, *off = &none;

__attribute__((constructor)) static void look(void) {
	const char *path = getenv("CLOCK_OFF");
	int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	void *seen;
	if (file < 0) return;
	seen = mmap(0, sizeof *off, PROT_READ, MAP_SHARED, file, 0);
	if (seen != MAP_FAILED) off = seen;
	close(file);
}

int clock_gettime(clockid_t which, struct timespec *time) {
	int failed = syscall(SYS_clock_gettime, which, time);
	int64_t ms = *off, nano;
	if (failed || (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE)) return failed;
	nano = time->tv_nsec + (ms % 1000) * 1000000;
	time->tv_sec += ms / 1000 + (nano < 0 ? -1 : nano / 1000000000);
	time->tv_nsec = (nano + 1000000000) % 1000000000;
	return 0;
}

int gettimeofday(struct timeval *restrict day, void *restrict zone) {
	struct timespec now;
	(void)zone;
	if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
	day->tv_sec = now.tv_sec;
	day->tv_usec = now.tv_nsec / 1000;
	return 0;
}

time_t time(time_t *to) {
	struct timespec now;
	if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
	if (to) *to = now.tv_sec;
	return now.tv_sec;
}
