package org.portolan.bench.names;

import org.portolan.names.NamedType;

/**
 * One name of one thing, as other matchers are given it.
 *
 * @param type of what it is a name
 * @param id the thing
 * @param name the name
 * @param country the country or flag
 */
record KnownName(NamedType type, String id, String name, String country) {}
