/**
 * What the description of the interface says beyond its operations: headers, problems, bounds of
 * parameters and examples. Each stands once, in a table, and not at every operation.
 */
@NullMarked
package org.portolan.web.contract;

import org.jspecify.annotations.NullMarked;
