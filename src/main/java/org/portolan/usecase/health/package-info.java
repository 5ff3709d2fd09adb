/** What in the graph breaks the rules of its model. */
@NullMarked
package org.portolan.usecase.health;

import org.jspecify.annotations.NullMarked;
