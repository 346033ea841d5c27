/* The tables for runtime_image.c, as bnnc writes them for a compiled model; IMAGE is the file. */
#include "code.h"
#include "fake_model.h"

__asm__(".section .rodata\n.p2align 6\nimage_of_kernels:\n.incbin \"" IMAGE "\"\n.previous\n");
extern const unsigned char image_of_kernels[];

#define POINTER(number) {0, number, 0}
#define SCRATCH {256, 0, 1}
#define LAUNCH(name, pointers, steps) \
    {name "_on_gpu", pointers, sizeof pointers / sizeof *pointers, 0, {steps, 1, 1}, {1, 1, 1}}

static const bnnc_cuda_argument in_order[] = {POINTER(0), POINTER(1), POINTER(2), POINTER(3)};
static const bnnc_cuda_argument one[] = {POINTER(0)}, two[] = {POINTER(0), POINTER(1)};
static const bnnc_cuda_argument three[] = {POINTER(0), POINTER(1), POINTER(2)};
static const bnnc_cuda_argument to_scratch[] = {POINTER(0), SCRATCH};
static const bnnc_cuda_argument from_scratch[] = {SCRATCH, POINTER(1), POINTER(2)};

static const bnnc_cuda_launch prepare[] = {LAUNCH("prepare", two, COLUMNS)}, load[] = {LAUNCH("load", in_order, ROWS)};
static const bnnc_cuda_launch mix[] = {LAUNCH("copy", to_scratch, ROWS), LAUNCH("mix", from_scratch, ROWS)};
static const bnnc_cuda_launch store[] = {LAUNCH("store", three, ROWS)}, total[] = {LAUNCH("total", two, 1)};
static const bnnc_cuda_launch border[] = {LAUNCH("border", one, 1)};
static const bnnc_cuda_kernel kernels[] = {{prepare, 1}, {load, 1}, {mix, 2}, {store, 1}, {total, 1}, {border, 1}};
static const bnnc_cuda_image images[] = {{"sm_75", kernels, image_of_kernels, 7, 5},
                                         {"sm_80", kernels, image_of_kernels, 8, 0}};
static const bnnc_cuda_code code = {images, 2, 12000, 256 + 4 * SIZE};

extern const bnnc_device_interface bnnc_cuda_interface;
extern const bnnc_accelerator bnnc_cuda_accelerator;
const bnnc_accelerator bnnc_cuda_accelerator = {&bnnc_cuda_interface, &code};
