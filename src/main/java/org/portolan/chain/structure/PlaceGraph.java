package org.portolan.chain.structure;

import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.MaskSubgraph;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.LegTest;

/**
 * The map of a network as a JGraphT graph: places are vertices, and an edge leads from one place to
 * another where some leg does, whatever the days. It reads the arrays of the network and keeps
 * nothing for a place or a leg; it cannot be changed.
 *
 * <p>A simple directed graph, since JGraphT's paths and flows look at one edge between two
 * vertices: all lanes from one place to another are one edge, named by the number of the first. Its
 * weight is 1, the legs of a hop. Where cargo brought to a place can go on from others (a harbour
 * and its city), or from none (a region), arriving there is a vertex of its own, with edges of
 * weight 0 to where it can go on. A leg that only a stated sequence joins to another is an edge
 * between two vertices of its own. So a way through the graph is a row of legs each of which joins
 * the next, by place or by stated sequence.
 */
public final class PlaceGraph extends AbstractGraph<Integer, Integer> {
  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .directed()
          .weighted(true)
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .allowCycles(true)
          .modifiable(false)
          .build();

  private static final Numbers.Run NONE = Numbers.Run.of(0, 0);

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Vertices vertices;
  private final Glue glue;
  private final EdgeLanes carried;

  private PlaceGraph(TemporalNetwork network, int[] from, int[] to, boolean ended) {
    this.network = network;
    this.lanes = network.lanes();
    this.vertices = new Vertices(network, from, to, ended);
    this.glue = Glue.of(network, vertices, from, to);
    this.carried = new EdgeLanes(network, vertices, glue);
  }

  /**
   * Lays a graph over a network.
   *
   * @param network the network
   * @return its map
   */
  public static PlaceGraph of(TemporalNetwork network) {
    return new PlaceGraph(network, new int[0], new int[0], false);
  }

  /**
   * Lays a graph over a network that has a vertex before all places where a way may start and one
   * behind all where it may end, each tied to these by edges of weight 0.
   *
   * @param network the network
   * @param from where ways start, not everywhere
   * @param to where they end, likewise
   * @return its map with the two ends
   */
  public static PlaceGraph between(TemporalNetwork network, Ask.Ends from, Ask.Ends to) {
    if (from.all() || to.all()) {
      throw new IllegalArgumentException("a way from or to everywhere; expected some places");
    }
    return new PlaceGraph(network, from.places(), to.places(), true);
  }

  /**
   * Restricts the graph, as a view of it.
   *
   * @param test which legs count
   * @return the graph without the edges on which none counts; vertices all stay
   */
  public Graph<Integer, Integer> admitting(LegTest test) {
    return new MaskSubgraph<>(this, vertex -> false, edge -> !carried.admits(edge, test));
  }

  /** What its vertices are. */
  Vertices vertices() {
    return vertices;
  }

  /** What its edges stand for. */
  EdgeLanes carried() {
    return carried;
  }

  /**
   * Sums up what the graph itself keeps, beside the network.
   *
   * @return bytes, without the heads of objects
   */
  public long bytes() {
    return glue.bytes() + vertices.bytes();
  }

  @Override
  public boolean containsVertex(Integer vertex) {
    return isVertex(vertex);
  }

  private boolean isVertex(int vertex) {
    return vertex >= 0 && vertex < vertices.count();
  }

  @Override
  public Set<Integer> vertexSet() {
    return new Numbers(this::isVertex, Numbers.Run.of(0, vertices.count()));
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return isEdge(edge);
  }

  private boolean isEdge(int edge) {
    return edge >= 0
        && (carried.isBetweenPlaces(edge)
            ? carried.isEdge(edge)
            : edge < lanes.count() + glue.count());
  }

  @Override
  public Set<Integer> edgeSet() {
    return new Numbers(
        this::isEdge,
        new Numbers.Run(0, lanes.count(), lane -> lane, carried::isEdge),
        glued(0, glue.count()));
  }

  private Numbers.Run glued(int first, int end) {
    return Numbers.Run.of(lanes.count() + first, lanes.count() + end);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    return out(vertex);
  }

  Numbers out(int vertex) {
    return new Numbers(edge -> isFrom(edge, vertex), lanesOut(vertex), glueOut(vertex));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    return into(vertex);
  }

  Numbers into(int vertex) {
    return new Numbers(edge -> isTo(edge, vertex), lanesInto(vertex), glueInto(vertex));
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    assertVertexExist(vertex);
    return around(vertex);
  }

  Numbers around(int vertex) {
    return new Numbers(
        edge -> isFrom(edge, vertex) || isTo(edge, vertex),
        lanesOut(vertex),
        glueOut(vertex),
        lanesInto(vertex),
        glueInto(vertex));
  }

  private boolean isFrom(int edge, int vertex) {
    return isEdge(edge) && source(edge) == vertex;
  }

  private boolean isTo(int edge, int vertex) {
    return isEdge(edge) && target(edge) == vertex;
  }

  private Numbers.Run lanesOut(int vertex) {
    return vertex < network.placeCount()
        ? new Numbers.Run(
            lanes.firstOut(vertex), lanes.firstOut(vertex + 1), lane -> lane, carried::isEdge)
        : NONE;
  }

  private Numbers.Run glueOut(int vertex) {
    return glued(glue.firstOut(vertex), glue.firstOut(vertex + 1));
  }

  private Numbers.Run lanesInto(int vertex) {
    int place = vertices.arrivedAt(vertex);
    return place < 0
        ? NONE
        : new Numbers.Run(
            lanes.firstInto(place), lanes.firstInto(place + 1), lanes::into, carried::isEdge);
  }

  private Numbers.Run glueInto(int vertex) {
    return new Numbers.Run(
        glue.firstInto(vertex),
        glue.firstInto(vertex + 1),
        at -> lanes.count() + glue.into(at),
        edge -> true);
  }

  @Override
  public int degreeOf(Integer vertex) {
    return edgesOf(vertex).size();
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return incomingEdgesOf(vertex).size();
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return source(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return target(edge);
  }

  int source(int edge) {
    return carried.isBetweenPlaces(edge) ? lanes.from(edge) : glue.from(edge - lanes.count());
  }

  int target(int edge) {
    return carried.isBetweenPlaces(edge)
        ? vertices.arrival(lanes.to(edge))
        : glue.to(edge - lanes.count());
  }

  /** The weight of an edge: the legs that it takes, 0 or 1. */
  @Override
  public double getEdgeWeight(Integer edge) {
    return carried.isHop(edge) ? 1 : 0;
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    if (!isVertex(source) || !isVertex(target)) {
      return null;
    }
    int place = vertices.arrivedAt(target);
    if (source < network.placeCount() && place >= 0) {
      int lane = lanes.firstBetween(source, place);
      if (lanes.isBetween(lane, source, place) && carried.isEdge(lane)) {
        return lane;
      }
    }
    for (int edge = glue.firstOut(source); edge < glue.firstOut(source + 1); edge++) {
      if (glue.to(edge) == target) {
        return lanes.count() + edge;
      }
    }
    return null;
  }

  @Override
  public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
    if (!isVertex(source) || !isVertex(target)) {
      return null;
    }
    Integer edge = getEdge(source, target);
    return edge == null ? Set.of() : Set.of(edge);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("the map of a network is read only");
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw refusal();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw refusal();
  }

  @Override
  public Integer addVertex() {
    throw refusal();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw refusal();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw refusal();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw refusal();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw refusal();
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw refusal();
  }
}
