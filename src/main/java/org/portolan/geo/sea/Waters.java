package org.portolan.geo.sea;

/** Tells which nodes belong to one water: those that links connect. */
final class Waters {
  private static final int NONE = 0;

  private final int[] numbers;

  Waters(SeaGraph graph) {
    this.numbers = new int[graph.size()];
    int[] queue = new int[graph.size()];
    SeaGraph.Neighbours around = graph.neighbours();
    int water = NONE;
    for (int node = 0; node < graph.grid().frame().size(); node++) {
      if (numbers[node] == NONE && graph.grid().isSea(node)) {
        water++;
        fill(node, water, queue, around);
      }
    }
  }

  private void fill(int start, int water, int[] queue, SeaGraph.Neighbours around) {
    int end = 0;
    numbers[start] = water;
    queue[end++] = start;
    for (int at = 0; at < end; at++) {
      around.of(queue[at]);
      for (int i = 0; i < around.count(); i++) {
        int other = around.node(i);
        if (numbers[other] == NONE) {
          numbers[other] = water;
          queue[end++] = other;
        }
      }
    }
  }

  int of(int node) {
    return numbers[node];
  }
}
