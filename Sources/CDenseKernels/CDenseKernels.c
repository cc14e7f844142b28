#include "CDenseKernels.h"

#include <string.h>

// A fused multiply-add rounds once where the others round twice: results would differ from processor to processor.
#pragma clang fp contract(off)

// Everything that takes lanes is inlined: no call passes them.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float Lanes __attribute__((vector_size(32)));
typedef float Four __attribute__((vector_size(16)));
enum { lanes = 8 };
#define INLINED static inline __attribute__((always_inline))

INLINED Lanes load(const float *at) {
  Lanes value;
  memcpy(&value, at, sizeof(Lanes));
  return value;
}

INLINED void store(float *at, Lanes value) { memcpy(at, &value, sizeof(Lanes)); }

/// The lanes of each of four added pairwise, in a fixed order.
INLINED Four added(const Lanes v[4]) {
  Four halves[4];
  for (int i = 0; i < 4; i++)
    halves[i] = __builtin_shufflevector(v[i], v[i], 0, 1, 2, 3) + __builtin_shufflevector(v[i], v[i], 4, 5, 6, 7);
  Four quarters[2];
  for (int i = 0; i < 2; i++)
    quarters[i] = __builtin_shufflevector(halves[2 * i], halves[2 * i + 1], 0, 1, 4, 5)
        + __builtin_shufflevector(halves[2 * i], halves[2 * i + 1], 2, 3, 6, 7);
  return __builtin_shufflevector(quarters[0], quarters[1], 0, 2, 4, 6)
      + __builtin_shufflevector(quarters[0], quarters[1], 1, 3, 5, 7);
}

/// `count` outputs of `rows` rows, one or two, eight sums in all; both are known when compiling, so that the sums stay in registers.
INLINED void block(
    int rows, int count, const float *x, ptrdiff_t width, const float *w, const float *bias, float *out, ptrdiff_t stride, bool adds) {
  Lanes sums[8];
  for (int i = 0; i < rows * count; i++) sums[i] = (Lanes){0};
  for (ptrdiff_t k = 0; k < width; k += lanes) {
    Lanes values[2];
    for (int row = 0; row < rows; row++) values[row] = load(x + row * width + k);
    for (int output = 0; output < count; output++) {
      Lanes weights = load(w + output * width + k);
      for (int row = 0; row < rows; row++) sums[row * count + output] += weights * values[row];
    }
  }
  for (int row = 0; row < rows; row++) {
    for (int output = 0; output < count; output += 4) {
      Four value = added(sums + row * count + output);
      Four other;
      float *to = out + row * stride + output;
      if (bias) {
        memcpy(&other, bias + output, sizeof(Four));
        value += other;
      }
      if (adds) {
        memcpy(&other, to, sizeof(Four));
        value += other;
      }
      memcpy(to, &value, sizeof(Four));
    }
  }
}

/// One output of one row.
INLINED void single(const float *x, ptrdiff_t width, const float *w, const float *bias, float *out, bool adds) {
  Lanes sums[4] = {{0}};
  for (ptrdiff_t k = 0; k < width; k += lanes) sums[0] += load(w + k) * load(x + k);
  float value = added(sums)[0];
  if (bias) value += *bias;
  *out = adds ? *out + value : value;
}

/// All outputs of one row or two, `count` at a time.
INLINED void band(
    int rows, int count, const float *x, ptrdiff_t width, const float *w, ptrdiff_t outputs, const float *bias, float *out,
    ptrdiff_t stride, bool adds) {
  ptrdiff_t o = 0;
  for (; o + count <= outputs; o += count) block(rows, count, x, width, w + o * width, bias ? bias + o : bias, out + o, stride, adds);
  for (; o < outputs; o++)
    for (int row = 0; row < rows; row++)
      single(x + row * width, width, w + o * width, bias ? bias + o : bias, out + row * stride + o, adds);
}

/// Two rows at a time read each weight once. `alone` is how many outputs at a time one row has.
INLINED void product(
    int alone, const float *x, ptrdiff_t rows, ptrdiff_t width, const float *w, ptrdiff_t outputs, const float *bias, float *out,
    ptrdiff_t stride, bool adds) {
  ptrdiff_t row = 0;
  for (; row + 2 <= rows; row += 2) band(2, 4, x + row * width, width, w, outputs, bias, out + row * stride, stride, adds);
  if (row < rows) band(1, alone, x + row * width, width, w, outputs, bias, out + row * stride, stride, adds);
}

/// e to a power, good to 2e-7 of the value between e^-87 and e^87: powers of two from the exponent's bits, the rest by the series of
/// degree 6. ln 2 is taken off in two parts, of which the first times a whole number is exact (Cody and Waite 1980).
INLINED Lanes power(Lanes x) {
  x = __builtin_elementwise_min(__builtin_elementwise_max(x, (Lanes){0} - 87), (Lanes){0} + 87);
  // Adding 1.5 · 2^23 rounds to a whole number and leaves it in the low bits.
  Lanes shifted = x * 1.44269504f + 12582912.0f;
  Lanes whole = shifted - 12582912.0f;
  Lanes f = x - whole * 0.693359375f + whole * 2.12194440e-4f;
  Lanes p = f * (1.0f / 720) + 1.0f / 120;
  p = p * f + 1.0f / 24;
  p = p * f + 1.0f / 6;
  p = p * f + 0.5f;
  p = p * f + 1;
  p = p * f + 1;
  typedef unsigned Bits __attribute__((vector_size(32)));
  return (Lanes)((Bits)p + ((Bits)shifted << 23));
}

INLINED Lanes sigmoid(Lanes x) { return 1 / (power(-x) + 1); }

INLINED Lanes hyperbolicTangent(Lanes x) { return 2 / (power(x * -2) + 1) - 1; }

INLINED void gates(float *gates, const float *sums, const float *old, ptrdiff_t state, float *out) {
  for (ptrdiff_t i = 0; i < state; i += lanes) {
    Lanes r = sigmoid(load(gates + i) + load(sums + i));
    Lanes z = sigmoid(load(gates + state + i) + load(sums + state + i));
    Lanes new = hyperbolicTangent(load(gates + 2 * state + i) + r * load(sums + 2 * state + i));
    store(gates + i, r);
    store(gates + state + i, z);
    store(gates + 2 * state + i, new);
    store(out + i, old ? new + z * (load(old + i) - new) : new - z * new);
  }
}

/// Each lane keeps its first best; of equal lanes the earlier place wins.
INLINED ptrdiff_t greatest(const float *a, const float *b, ptrdiff_t count, float *sum) {
  typedef int Places __attribute__((vector_size(32)));
  float best = -__builtin_inff();
  ptrdiff_t place = 0, k = 0;
  if (count >= 2 * lanes) {
    Lanes tops = (Lanes){0} + best;
    Places places = {0}, here = {0, 1, 2, 3, 4, 5, 6, 7};
    for (; k + lanes <= count; k += lanes) {
      Lanes sums = load(a + k) + load(b + k);
      Places better = sums > tops;
      tops = (Lanes)((better & (Places)sums) | (~better & (Places)tops));
      places = (better & here) | (~better & places);
      here += lanes;
    }
    for (int lane = 0; lane < lanes; lane++) {
      if (tops[lane] > best || (tops[lane] == best && places[lane] < place)) {
        best = tops[lane];
        place = places[lane];
      }
    }
  }
  for (; k < count; k++) {
    float value = a[k] + b[k];
    if (value > best) {
      best = value;
      place = k;
    }
  }
  *sum = best;
  return place;
}

void synoptic_dense_product_plain(
    const float *x, ptrdiff_t rows, ptrdiff_t width, const float *w, ptrdiff_t outputs, const float *bias, float *out, ptrdiff_t stride,
    bool adds) {
  product(4, x, rows, width, w, outputs, bias, out, stride, adds);
}

void synoptic_recurrent_gates_plain(float *values, const float *sums, const float *old, ptrdiff_t state, float *out) {
  gates(values, sums, old, state, out);
}

static ptrdiff_t plainGreatest(const float *a, const float *b, ptrdiff_t count, float *sum) { return greatest(a, b, count, sum); }

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2")))

static WIDE void wideProduct(
    const float *x, ptrdiff_t rows, ptrdiff_t width, const float *w, ptrdiff_t outputs, const float *bias, float *out, ptrdiff_t stride,
    bool adds) {
  product(8, x, rows, width, w, outputs, bias, out, stride, adds);
}

static WIDE ptrdiff_t wideGreatest(const float *a, const float *b, ptrdiff_t count, float *sum) { return greatest(a, b, count, sum); }

static WIDE void wideGates(float *values, const float *sums, const float *old, ptrdiff_t state, float *out) {
  gates(values, sums, old, state, out);
}

#define CHOSEN(wide, plain) (__builtin_cpu_supports("avx2") ? wide : plain)
#else
#define CHOSEN(wide, plain) plain
#endif

void synoptic_dense_product(
    const float *x, ptrdiff_t rows, ptrdiff_t width, const float *w, ptrdiff_t outputs, const float *bias, float *out, ptrdiff_t stride,
    bool adds) {
  CHOSEN(wideProduct, synoptic_dense_product_plain)(x, rows, width, w, outputs, bias, out, stride, adds);
}

void synoptic_recurrent_gates(float *values, const float *sums, const float *old, ptrdiff_t state, float *out) {
  CHOSEN(wideGates, synoptic_recurrent_gates_plain)(values, sums, old, state, out);
}

ptrdiff_t synoptic_greatest_sum(const float *a, const float *b, ptrdiff_t count, float *sum) {
  return CHOSEN(wideGreatest, plainGreatest)(a, b, count, sum);
}
