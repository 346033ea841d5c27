/* Sizes that the hand-written model and its tests share. */
#ifndef FAKE_MODEL_H
#define FAKE_MODEL_H

/* 101 rows: no number of threads divides them. */
enum { ROWS = 101, COLUMNS = 64, SIZE = ROWS * COLUMNS, ROUNDS = 8, STAGES = 12 };

#define FORBIDDEN 0xdeadbeefu /* an input that makes a kernel fail */

#endif
