package org.portolan.chain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in few bits. */
class PackedNumbersTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 127, 128, 100_000, Integer.MAX_VALUE})
  void numbersComeBack(int largest) {
    int[] numbers =
        new Random(7).ints(1000).map(any -> (any >>> 1) % Math.max(1, largest)).toArray();
    numbers[999] = largest;

    PackedNumbers packed = new PackedNumbers(numbers, largest);

    int[] read = new int[numbers.length];
    Arrays.setAll(read, packed::get);
    assertThat(read).isEqualTo(numbers);
  }

  @Test
  void fewNumbersTakeFewBits() {
    assertThat(new PackedNumbers(new int[64], 1).bytes()).isEqualTo(8);
    assertThat(new PackedNumbers(new int[64], 0).bytes()).isZero();
  }
}
