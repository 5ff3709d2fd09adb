package org.portolan.web.view;

/**
 * The smallest sets of sources without which no chain is left.
 *
 * @param documents sets of documents
 * @param actors sets of actors, each with its parts, anywhere in an attribution or as publisher
 */
public record SourceCutsView(CutsView documents, CutsView actors) {}
