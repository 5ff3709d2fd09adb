/**
 * Data set files: reads a folder or archive of spreadsheets and YAML documents, checks everything,
 * and gives either the whole data set or every fault in it with file, line and column.
 */
@NullMarked
package org.portolan.dataset;

import org.jspecify.annotations.NullMarked;
