/* Runs the library named by the first argument and prints two numbers of bytes: this process's resident memory before
   it opened the library, and the most it had afterwards. The network's inputs and outputs count as the caller's. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bnnc.h"

enum { MOST = 16 };

static long resident(const char *field) {
    char line[256];
    long kilobytes = -1;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (!strncmp(line, field, strlen(field)))
            sscanf(line + strlen(field), ": %ld", &kilobytes);
    if (status)
        fclose(status);
    return kilobytes * 1024;
}

static void *touched(size_t bytes) {
    void *memory = malloc(bytes);
    if (!memory)
        exit(2);
    return memset(memory, 0, bytes);
}

int main(int argc, char **argv) {
    void *inputs[MOST], *outputs[MOST];
    int given = argc - 2; /* bytes of each input, then "/", then bytes of each output */
    int reads = 0, writes = 0, reading = 1;
    for (int i = 0; i < given; i++) {
        if (!strcmp(argv[i + 2], "/"))
            reading = 0;
        else if (reading && reads < MOST)
            inputs[reads++] = touched(strtoul(argv[i + 2], NULL, 10));
        else if (writes < MOST)
            outputs[writes++] = touched(strtoul(argv[i + 2], NULL, 10));
    }
    long base = resident("VmRSS");
    void *library = argc > 1 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : NULL;
    if (!library)
        return 2;
    __typeof__(bnnc_create) *create = (__typeof__(bnnc_create) *)dlsym(library, "bnnc_create");
    __typeof__(bnnc_run) *run = (__typeof__(bnnc_run) *)dlsym(library, "bnnc_run");
    bnnc_instance *net = NULL;
    if (!create || !run || create(&net))
        return 2;
    for (int i = 0; i < 3; i++)
        if (run(net, (const void *const *)inputs, outputs))
            return 2;
    printf("%ld %ld\n", base, resident("VmHWM"));
    return 0;
}
