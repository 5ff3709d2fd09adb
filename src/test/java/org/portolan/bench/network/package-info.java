/** Networks of a size that users bring, made by chance, and what is asked of them. */
@NullMarked
package org.portolan.bench.network;

import org.jspecify.annotations.NullMarked;
