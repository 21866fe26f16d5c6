/*
 * Answers as ntdll.dll and kernel32.dll do, so that Get-PoolSnapshot.ps1 runs on Linux. The folder POOL_STUB names holds the answers:
 *
 *     CLASS.bin           the answer; class22, class3, class51, types, performance
 *     CLASS.N.bin         the answer to the Nth query and those after it, counted from 1
 *     CLASS.relocations   offsets at which a pointer into the answer stands as an offset from its start
 *     CLASS.rules         one a line: "status C0000022 [TIMES]", "needs BYTES [TIMES]" (too small, whatever the buffer), "grows",
 *                         "returned BYTES", "exactly BYTES"
 *     calls.log           written: one query a line, with the length of its buffer
 *
 * The file bootid holds what stands at KUSER_SHARED_DATA.BootId.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define INFO_LENGTH_MISMATCH 0xC0000004u
#define INVALID_INFO_CLASS 0xC0000003u

static FILE *open_answer(const char *name, const char *ending, const char *mode)
{
    char path[4096];
    const char *folder = getenv("POOL_STUB");
    snprintf(path, sizeof path, "%s/%s%s", folder ? folder : ".", name, ending);
    return fopen(path, mode);
}

/* Queries of this name so far, this one too: the log is the memory, since two libraries share it. */
static int log_call(const char *name, int length)
{
    char line[256], seen[64];
    int count = 1, ignored;
    FILE *log = open_answer("calls", ".log", "r");
    while (log && fgets(line, sizeof line, log))
        if (sscanf(line, "%63s %d", seen, &ignored) == 2 && strcmp(seen, name) == 0) count++;
    if (log) fclose(log);
    log = open_answer("calls", ".log", "a");
    if (log) fprintf(log, "%s %d\n", name, length), fclose(log);
    return count;
}

static unsigned char *read_answer(const char *name, int call, int *size)
{
    FILE *file = NULL;
    char ending[32];
    for (int at = call; at > 0 && !file; at--) {
        snprintf(ending, sizeof ending, ".%d.bin", at);
        file = open_answer(name, ending, "rb");
    }
    if (!file) file = open_answer(name, ".bin", "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    *size = (int)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*size + 1);
    if (fread(bytes, 1, *size, file) != (size_t)*size) *size = 0;
    fclose(file);
    return bytes;
}

static void relocate(const char *name, unsigned char *buffer)
{
    FILE *file = open_answer(name, ".relocations", "r");
    int at, width;
    while (file && fscanf(file, "%d %d", &at, &width) == 2) {
        uint64_t pointer = 0;
        memcpy(&pointer, buffer + at, width);
        pointer += (uint64_t)(uintptr_t)buffer;
        memcpy(buffer + at, &pointer, width);
    }
    if (file) fclose(file);
}

static uint32_t answer(const char *name, void *buffer, int length, int *returned)
{
    int size = 0, needed = 0, exactly = 0, reported = -1;
    int call = log_call(name, length);
    char line[256];
    unsigned status;
    int value, times;
    FILE *rules = open_answer(name, ".rules", "r");
    *returned = 0;
    while (rules && fgets(line, sizeof line, rules)) {
        times = 1 << 30;
        if (sscanf(line, "status %x %d", &status, &times) >= 1 && call <= times) {
            fclose(rules);
            return status;
        }
        times = 1 << 30;
        if (sscanf(line, "needs %d %d", &value, &times) >= 1 && call <= times && !needed) needed = value;
        if (strncmp(line, "grows", 5) == 0) needed = length + 8;
        sscanf(line, "exactly %d", &exactly);
        sscanf(line, "returned %d", &reported);
    }
    if (rules) fclose(rules);
    unsigned char *bytes = read_answer(name, call, &size);
    if (!bytes) return INVALID_INFO_CLASS;
    if (exactly && length != exactly) return INFO_LENGTH_MISMATCH;
    *returned = needed ? needed : size;
    if (needed || length < size) return INFO_LENGTH_MISMATCH;
    memcpy(buffer, bytes, size);
    free(bytes);
    relocate(name, buffer);
    if (reported >= 0) *returned = reported;
    return 0;
}

uint32_t NtQuerySystemInformation(int info_class, void *buffer, int length, int *returned)
{
    char name[32];
    snprintf(name, sizeof name, "class%d", info_class);
    return answer(name, buffer, length, returned);
}

uint32_t NtQueryObject(void *handle, int info_class, void *buffer, int length, int *returned)
{
    return handle || info_class != 3 ? INVALID_INFO_CLASS : answer("types", buffer, length, returned);
}

int K32GetPerformanceInfo(void *buffer, int size)
{
    int returned;
    uint32_t given;
    memcpy(&given, buffer, 4);
    return given == (uint32_t)size && answer("performance", buffer, size, &returned) == 0 && returned == size;
}

/* The page that Windows maps into every process at this address. */
__attribute__((constructor)) static void map_shared_data(void)
{
    uint32_t id;
    FILE *file = open_answer("bootid", "", "r");
    if (!file) return;
    if (fscanf(file, "%u", &id) == 1) {
        void *page = mmap((void *)0x7FFE0000, 0x1000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        if (page != MAP_FAILED) memcpy((char *)page + 0x2C4, &id, 4);
    }
    fclose(file);
}
