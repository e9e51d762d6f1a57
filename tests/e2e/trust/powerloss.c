/*
 * What a disk still has when the power goes: of every file below POWERLOSS_FROM the bytes it had at its
 * last fsync, kept below POWERLOSS_TO. Nothing else of what was written is there, and what was deleted
 * is there until its folder was fsynced.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int copy(int from, const char *to) {
	static const size_t size = 1 << 16;
	char bytes[1 << 16];
	off_t at = 0;
	ssize_t got;
	int disk = open(to, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	if (disk < 0) return -1;
	/* In place: what was safe before stays so while the rest of it is on its way. */
	while ((got = pread(from, bytes, size, at)) > 0) {
		if (pwrite(disk, bytes, got, at) != got) got = -1;
		if (got < 0) break;
		at += got;
	}
	if (got < 0 || ftruncate(disk, at) != 0) at = -1;
	close(disk);
	return at < 0 ? -1 : 0;
}

static void forget(const char *from, const char *to) {
	char was[PATH_MAX], is[PATH_MAX];
	struct dirent *one;
	DIR *disk = opendir(to);
	if (!disk) return;
	while ((one = readdir(disk))) {
		if (snprintf(was, sizeof was, "%s/%s", to, one->d_name) >= (int)sizeof was) continue;
		if (snprintf(is, sizeof is, "%s/%s", from, one->d_name) >= (int)sizeof is) continue;
		if (access(is, F_OK) != 0) unlink(was);
	}
	closedir(disk);
}

static int keep(int fd) {
	const char *from = getenv("POWERLOSS_FROM"), *to = getenv("POWERLOSS_TO");
	char link[64], path[PATH_MAX], disk[PATH_MAX];
	struct stat what;
	ssize_t length;
	int readable, kept;
	if (!from || !to || fstat(fd, &what) != 0) return 0;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	length = readlink(link, path, sizeof path - 1);
	if (length < 0) return 0;
	path[length] = 0;
	if (strncmp(path, from, strlen(from)) != 0) return 0;
	snprintf(disk, sizeof disk, "%s%s", to, path + strlen(from));
	if (S_ISDIR(what.st_mode)) return forget(path, disk), 0;
	if (!S_ISREG(what.st_mode)) return 0;
	readable = open(link, O_RDONLY | O_CLOEXEC);
	if (readable < 0) return -1;
	kept = copy(readable, disk);
	close(readable);
	return kept;
}

int fsync(int fd) { return keep(fd); }
int fdatasync(int fd) { return keep(fd); }
