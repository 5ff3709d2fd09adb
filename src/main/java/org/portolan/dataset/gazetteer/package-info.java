/**
 * Public gazetteers, read as candidates: GeoNames dumps, the UN/LOCODE code list and the World Port
 * Index. Files stream through; of their rows only those are kept that may be a place asked about,
 * and none becomes evidence.
 */
@NullMarked
package org.portolan.dataset.gazetteer;

import org.jspecify.annotations.NullMarked;
