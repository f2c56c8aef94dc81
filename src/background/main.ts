// skeleton, replaced by the background room
console.log('background', __FIREFOX__);
