#ifndef CDENSEKERNELS_H
#define CDENSEKERNELS_H

#include <stdbool.h>
#include <stddef.h>

/// out[rows × outputs] = x[rows × width] · wᵀ + bias, where w is outputs × width; added to what is there when `adds`.
///
/// Matrices are row-major. `width` is a multiple of 8; `bias` may be null; `stride` goes from one row of `out` to the next.
/// Sums run over eight lanes, which are added pairwise at the end; nothing is fused, so a result has the same bits on every processor.
/// Registers of 256 bits are used where the processor has them.
void synoptic_dense_product(
    const float *_Nonnull x, ptrdiff_t rows, ptrdiff_t width, const float *_Nonnull w, ptrdiff_t outputs, const float *_Nullable bias,
    float *_Nonnull out, ptrdiff_t stride, bool adds);

/// The gates and the new state of a row of gated recurrent units; see `GatedRecurrence`.
///
/// `values` hold what the input gives to r, z and n, `state` numbers each, and are replaced by the gates; `sums` hold what the state before
/// gives; `old` is that state, null for zeros. `state` is a multiple of 8.
void synoptic_recurrent_gates(
    float *_Nonnull values, const float *_Nonnull sums, const float *_Nullable old, ptrdiff_t state, float *_Nonnull out);

/// The first place at which the sum of two rows of `count` numbers is greatest, and that sum; 0 and minus infinity of none.
ptrdiff_t synoptic_greatest_sum(const float *_Nonnull a, const float *_Nonnull b, ptrdiff_t count, float *_Nonnull sum);

/// The first two with the registers that every processor of its kind has: for comparing.
void synoptic_dense_product_plain(
    const float *_Nonnull x, ptrdiff_t rows, ptrdiff_t width, const float *_Nonnull w, ptrdiff_t outputs, const float *_Nullable bias,
    float *_Nonnull out, ptrdiff_t stride, bool adds);
void synoptic_recurrent_gates_plain(
    float *_Nonnull values, const float *_Nonnull sums, const float *_Nullable old, ptrdiff_t state, float *_Nonnull out);

#endif
