/* Runs a compiled library on one input file: run_library LIB THREADS OUTPUTS_FILE INPUT_FILE... */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "bnnc.h"

#define FIND(name) __typeof__(&name) p_##name = (__typeof__(&name))(size_t)dlsym(library, #name)

static int fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    return 1;
}

int main(int argc, char **argv)
{
    void *library = argc > 3 ? dlopen(argv[1], RTLD_NOW) : 0;
    const void *inputs[8];
    void *outputs[8];
    bnnc_instance *instance;
    FILE *file;
    if (!library)
        return fail(argc > 3 ? dlerror() : "usage");
    FIND(bnnc_create);
    FIND(bnnc_error);
    FIND(bnnc_isa_name);
    FIND(bnnc_set_threads);
    FIND(bnnc_run);
    FIND(bnnc_input);
    FIND(bnnc_output);
    FIND(bnnc_input_count);
    FIND(bnnc_output_count);
    if (p_bnnc_create(&instance) || p_bnnc_set_threads(instance, (uint32_t)atoi(argv[2])))
        return fail(p_bnnc_error(instance));
    for (uint32_t i = 0; i < p_bnnc_input_count(); ++i) {
        size_t bytes = (size_t)p_bnnc_input(i)->bytes;
        void *data = malloc(bytes);
        file = fopen(argv[4 + i], "rb");
        if (!file || fread(data, 1, bytes, file) != bytes)
            return fail("input");
        fclose(file);
        inputs[i] = data;
    }
    for (uint32_t i = 0; i < p_bnnc_output_count(); ++i)
        outputs[i] = malloc((size_t)p_bnnc_output(i)->bytes);
    if (p_bnnc_run(instance, inputs, outputs) || p_bnnc_run(instance, inputs, outputs))
        return fail(p_bnnc_error(instance));
    file = fopen(argv[3], "wb");
    for (uint32_t i = 0; i < p_bnnc_output_count(); ++i)
        fwrite(outputs[i], 1, (size_t)p_bnnc_output(i)->bytes, file);
    fclose(file);
    printf("%s\n", p_bnnc_isa_name(instance));
    return 0;
}
