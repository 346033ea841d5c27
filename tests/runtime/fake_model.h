/* Sizes that the hand-written model and its tests share. */
#ifndef FAKE_MODEL_H
#define FAKE_MODEL_H

#ifndef SLICES
#define SLICES 1 /* of a run, each a matrix with a step */
#endif

#ifndef BRIEF
#define BRIEF 0 /* whether a run takes the caller's thread alone */
#endif

/* 101 rows: no number of threads divides them. */
enum { ROWS = 101, COLUMNS = 64, SIZE = ROWS * COLUMNS, ROUNDS = 8, STAGES = 13 };

enum { BORDER = 3 }; /* what the model writes into its frame once, and adds to y */

#define FORBIDDEN 0xdeadbeefu /* an input that makes a kernel fail */

#endif
