/* Classify one hand-drawn digit with the compiled library; see docs/c-api.md for how to build it. */
#include <stdio.h>

#include "bnnc.h"

static const char *DRAWING[8] = {
    "  .##.  ",
    " .#..#. ",
    " #.  .# ",
    " #    # ",
    " #    # ",
    " #.  .# ",
    " .#..#. ",
    "  .##.  ",
};

static float ink(char character) {
    return character == '#' ? 1.0f : character == '.' ? 0.5f : 0.0f;
}

int main(void) {
    float image[1][1][8][8], scores[1][10];
    for (int y = 0; y < 8; y++)
        for (int x = 0; x < 8; x++)
            image[0][0][y][x] = ink(DRAWING[y][x]);

    if (bnnc_check(BNNC_ABI_VERSION, NULL) != BNNC_OK) {
        fprintf(stderr, "header and library differ\n");
        return 1;
    }
    bnnc_instance *net = NULL;
    const void *inputs[] = {image};
    void *outputs[] = {scores};
    if (bnnc_create(&net) || bnnc_run(net, inputs, outputs)) {
        fprintf(stderr, "%s\n", bnnc_error(net));
        bnnc_destroy(net);
        return 1;
    }
    int best = 0;
    for (int i = 1; i < 10; i++)
        if (scores[0][i] > scores[0][best])
            best = i;
    printf("model %s on %s: this is a %d\n", bnnc_model_id(), bnnc_isa_name(net), best);
    bnnc_destroy(net);
    return 0;
}
