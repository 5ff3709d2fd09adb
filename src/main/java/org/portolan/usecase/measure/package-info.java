/** Distances and speeds that Portolan measured, beside what reports say of them. */
@NullMarked
package org.portolan.usecase.measure;

import org.jspecify.annotations.NullMarked;
