package org.portolan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.usecase.Desk;
import org.portolan.usecase.access.Access;

/**
 * What commands work with, each opened when the first needs it.
 *
 * @param serve starts the server
 * @param desks opens the graph
 * @param restDesks opens it with REST
 * @param unfilledDesks opens the graph, and leaves an empty one empty
 * @param access opens the list of who is let in
 * @param audit where the record of loads is
 * @param errands has the running server do what needs the graph
 * @param terminal whether people watch complaints and progress on a terminal
 */
public record Workplace(
    Callable<Integer> serve,
    Supplier<Desk> desks,
    Supplier<Desk> restDesks,
    Supplier<Desk> unfilledDesks,
    Supplier<Access> access,
    Supplier<Path> audit,
    Errands errands,
    boolean terminal) {}
