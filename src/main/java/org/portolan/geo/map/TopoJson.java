package org.portolan.geo.map;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a quantized <a href="https://github.com/topojson/topojson-specification">TopoJSON</a> file
 * with the objects {@code countries} and {@code land}. Tokens alone: binding JSON to objects would
 * take longer to start than the whole file takes to read.
 */
final class TopoJson {
  private static final double HALF_TURN = 180;

  private final List<int[]> deltas = new ArrayList<>();
  private JsonTree objects = JsonTree.NOTHING;
  private JsonTree transform = JsonTree.NOTHING;

  private TopoJson() {}

  static WorldMap read(InputStream in) {
    TopoJson file = new TopoJson();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      file.read(parser);
    }
    List<Integer> coast = new ArrayList<>();
    eachArc(file.objects.get("land"), number -> coast.add(WorldMap.forward(number)));
    return new WorldMap(file.arcs(), file.areas(), coast.stream().distinct().toList());
  }

  private void read(JsonParser parser) {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "arcs" -> readArcs(parser);
        case "objects" -> objects = JsonTree.read(parser);
        case "transform" -> transform = JsonTree.read(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void readArcs(JsonParser parser) {
    int[] numbers = new int[1024];
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      int size = 0;
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        if (size == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * size);
        }
        parser.nextToken();
        numbers[size++] = parser.getIntValue();
        parser.nextToken();
        numbers[size++] = parser.getIntValue();
        parser.nextToken();
      }
      deltas.add(Arrays.copyOf(numbers, size));
    }
  }

  private List<Arc> arcs() {
    List<JsonTree> scale = transform.get("scale").items();
    List<JsonTree> translate = transform.get("translate").items();
    return deltas.stream()
        .map(
            steps ->
                arc(
                    steps,
                    scale.get(0).number(),
                    scale.get(1).number(),
                    translate.get(0).number(),
                    translate.get(1).number()))
        .toList();
  }

  private static Arc arc(int[] steps, double scaleX, double scaleY, double west, double south) {
    double[] longitudes = new double[steps.length / 2];
    double[] latitudes = new double[steps.length / 2];
    int x = 0;
    int y = 0;
    double turns = 0;
    for (int i = 0; i < longitudes.length; i++) {
      x += steps[2 * i];
      y += steps[2 * i + 1];
      double step = i == 0 ? 0 : steps[2 * i] * scaleX;
      if (Math.abs(step) > HALF_TURN) {
        turns -= Math.copySign(2 * HALF_TURN, step);
      }
      longitudes[i] = x * scaleX + west + turns;
      latitudes[i] = y * scaleY + south;
    }
    return new Arc(longitudes, latitudes);
  }

  private List<MapArea> areas() {
    List<MapArea> areas = new ArrayList<>();
    for (JsonTree country : objects.get("countries").get("geometries").items()) {
      JsonTree arcs = country.get("arcs");
      List<JsonTree> polygons =
          country.get("type").text().equals("Polygon") ? List.of(arcs) : arcs.items();
      areas.add(
          new MapArea(
              Optional.of(country.get("id").text()).filter(id -> !id.isEmpty()),
              country.get("properties").get("name").text(),
              polygons.stream().map(TopoJson::part).toList()));
    }
    return areas;
  }

  private static MapArea.Part part(JsonTree polygon) {
    List<List<Integer>> rings = new ArrayList<>();
    for (JsonTree ring : polygon.items()) {
      List<Integer> arcs = new ArrayList<>();
      eachArc(ring, arcs::add);
      rings.add(arcs);
    }
    return new MapArea.Part(rings);
  }

  /** Whatever the depth at which the numbers of arcs stand. */
  private static void eachArc(JsonTree tree, IntConsumer use) {
    if (tree.value() instanceof Map<?, ?>) {
      eachArc(tree.get("geometries"), use);
      eachArc(tree.get("arcs"), use);
    } else if (tree.value() instanceof List<?>) {
      tree.items().forEach(item -> eachArc(item, use));
    } else if (tree.value() instanceof Double number) {
      use.accept(number.intValue());
    }
  }
}
