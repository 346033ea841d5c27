/* Finding the driver, a GPU and the image for it. */
#include <string.h>

#include "state.h"

static bnnc_status find_driver(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    const char *missing = bnnc_cuda_load_driver(&device->driver);
    const cuda_driver *driver = &device->driver;
    int version = 0, need = (int)code->driver_version;
    /* This one works before the driver is started, and where functions are missing because it is old. */
    cuda_result result = driver->driver_version ? driver->driver_version(&version) : 0;
    if (version && version < need)
        return bnnc_fail(instance, BNNC_ERROR_DRIVER, "the NVIDIA driver is for CUDA %d.%d, this library needs %d.%d",
                         version / 1000, version % 1000 / 10, need / 1000, need % 1000 / 10);
    if (missing)
        return bnnc_fail(instance, BNNC_ERROR_DRIVER, "no NVIDIA driver for CUDA %d.%d: %s was not found", need / 1000,
                         need % 1000 / 10, missing);
    if (!result)
        result = driver->init(0);
    if (result == CUDA_NO_DEVICE)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "the NVIDIA driver finds no GPU");
    if (result)
        return bnnc_fail(instance, BNNC_ERROR_DRIVER, "the NVIDIA driver does not start: %s (%d)%s",
                         bnnc_cuda_error_name(device, result), result,
                         result == CUDA_NOT_INITIALIZED ? "; was this process forked from one that uses a GPU?" : "");
    return BNNC_OK;
}

static bnnc_status find_image(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    int count = 0, major = 0, minor = 0;
    size_t used = 0;
    char names[160] = "";
    TRY(device_count(&count), "cannot count the GPUs");
    if (device->ordinal >= count)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "there is no GPU %d: the driver finds %d", device->ordinal, count);
    TRY(device(&device->number, device->ordinal), "cannot find it");
    TRY(device_name(device->name, BNNC_CUDA_NAME_BYTES, device->number), "cannot ask for its name");
    TRY(device_attribute(&major, CUDA_COMPUTE_CAPABILITY_MAJOR, device->number), "cannot ask what it is");
    TRY(device_attribute(&minor, CUDA_COMPUTE_CAPABILITY_MINOR, device->number), "cannot ask what it is");
    for (uint32_t i = 0; i < code->image_count; ++i) {
        const bnnc_cuda_image *image = &code->images[i];
        size_t length = strlen(image->name);
        if (used + length + 2 < sizeof names) {
            memcpy(names + used, " ", 1);
            memcpy(names + used + 1, image->name, length + 1);
            used += length + 1;
        }
        if ((int)image->major == major && (int)image->minor <= minor &&
            (!device->image || image->minor > device->image->minor))
            device->image = image;
    }
    if (!device->image)
        return bnnc_fail(instance, BNNC_ERROR_GPU, "GPU %d (%s) is an sm_%d%d, and this library has code for%s",
                         device->ordinal, device->name, major, minor, names);
    return BNNC_OK;
}

bnnc_status bnnc_cuda_choose(bnnc_instance *instance, bnnc_device *device, const bnnc_cuda_code *code)
{
    bnnc_status status = find_driver(instance, device, code);
    return status ? status : find_image(instance, device, code);
}
