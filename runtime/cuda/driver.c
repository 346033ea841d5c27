#include "driver.h"

#include <dlfcn.h>

const char *bnnc_cuda_load_driver(cuda_driver *driver)
{
    /* Never closed: other parts of the process may have the driver at work. */
    void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    const char *missing = 0;
    if (!library)
        return "libcuda.so.1";
#define BNNC_CUDA_FIND(field, symbol, parameters)      \
    *(void **)&driver->field = dlsym(library, #symbol); \
    if (!driver->field && !missing)                     \
        missing = #symbol;
    BNNC_CUDA_FUNCTIONS(BNNC_CUDA_FIND)
#undef BNNC_CUDA_FIND
    return missing;
}
