package org.portolan.cli;

/** Marks commands that need the graph, so that the running server does them, if there is one. */
interface AsksGraph {}
