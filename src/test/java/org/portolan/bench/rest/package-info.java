/** Portolan over HTTP beside Cypher over Bolt. */
@NullMarked
package org.portolan.bench.rest;

import org.jspecify.annotations.NullMarked;
