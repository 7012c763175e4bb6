"""The peer that keeps its map: ``feature_group_to_add`` with a ``folium.GeoJson``."""

import folium
from streamlit_folium import st_folium

from benchmarks.paint_peer import chosen, empty_map, geojson
from geo.screen.map.mapview import HEIGHT


def show(count: int) -> None:
    """The filter, the count, the map."""
    group = folium.FeatureGroup(name="claims")
    geojson(chosen(count)).add_to(group)
    st_folium(
        empty_map(),
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=group,
    )
