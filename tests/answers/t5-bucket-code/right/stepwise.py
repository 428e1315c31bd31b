# score: 4/4
# status: tested

def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return int(distance)
    ratio = (max_distance / first) ** (1 / (buckets - first))
    bucket, edge = first, first * ratio
    while edge <= distance and bucket < buckets - 1:
        bucket, edge = bucket + 1, edge * ratio
    return bucket
